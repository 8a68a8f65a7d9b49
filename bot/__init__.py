"""Puts the parts together and runs them: settings, channels, intake, worker, sender, clock."""
