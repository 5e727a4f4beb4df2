# Where the child lives and lived, and what is asked where it does not fit together.

story  A child without a known address is asked about from the day the child is added
source sources.md#addresses
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
then   address not known
then   prompt children.no_address asks Amina Shah
when   children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 1 March 2026
then   address 14 Mill Lane
then   no prompt children.no_address

story  A later address takes the earlier one's place
source sources.md#addresses
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 1 January 2026
given  children.address_learned  street_address: 3 Cross Street | postcode: ZZ99 4AA | lived_from: 1 March 2026
then   address 3 Cross Street
then   no prompt children.addresses_conflict

story  Two addresses from one day cannot both be right
source sources.md#addresses
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 1 March 2026
given  children.address_learned  street_address: 3 Cross Street | postcode: ZZ99 4AA | lived_from: 1 March 2026
then   prompt children.addresses_conflict
then   prompt children.addresses_conflict says "one from 1 March 2026, the other from 1 March 2026"
withdrawn children.address_learned "It was the other child"
then   address 14 Mill Lane
then   no prompt children.addresses_conflict

story  The same place told twice is no conflict
source sources.md#addresses
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  children.address_learned  street_address: 14 Mill Lane, Eastvale | postcode: ZZ99 3VZ | lived_from: 1 March 2026
given  children.address_learned  street_address: 14 Mill Lane | postcode: zz993vz | lived_from: 1 March 2026
then   no prompt children.addresses_conflict

story  What is told later and began earlier must say that it is over
source sources.md#addresses
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 1 March 2026
given  children.address_learned  street_address: 3 Cross Street | postcode: ZZ99 4AA | lived_from: 1 February 2026
then   address 14 Mill Lane
then   prompt children.addresses_conflict
corrected children.address_learned  street_address: 3 Cross Street | postcode: ZZ99 4AA | lived_from: 1 February 2026 | lived_until: 1 March 2026
then   no prompt children.addresses_conflict

story  Where the child also stays is no second main address
source sources.md#addresses
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 1 February 2026
given  children.address_learned  street_address: 3 Cross Street | postcode: ZZ99 4AA | lived_from: 1 March 2026 | address_use: also_stays
then   address 14 Mill Lane
then   no prompt children.addresses_conflict

story  An address that is over is not where the child lives
source sources.md#addresses
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 1 February 2026 | lived_until: 1 January 2026
refused lived_until "This is before they began to live there"
when   children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 1 February 2026 | lived_until: 1 March 2026
then   address not known
