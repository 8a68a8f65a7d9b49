### Learning models: families, clans, residential groups, units, communes, citizens.

criterion-unknown = This set has no criterion { $criterion }.
criterion-asked = Criterion { $criterion } is asked of everybody and cannot be left out.
mark-out-of-range = Criterion { $criterion } goes from 0 to { $top }, and { $mark } was typed. Take another look.
not-by-halves = Points are whole or half, such as 8 or 8.5. Take another look at { $mark }.
set-has-gaps = This set lacks the numbers of criterion { $criteria }, so nobody can be assessed by it yet.
    Fill them in from the association's paper.
