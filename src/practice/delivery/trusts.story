# Whom the child says they trust. Made-up people.

story  Whom the child trusts is told in their words, and nothing is asked of anybody who has not agreed
source sources.md#trusted-people
today  2 March 2026
child  Jordan Ellis
then   trusted nobody
when   delivery.trust_told  trusted_person: His nan
refused trusted_words "Write what the child says of them"
refused trust_told_by "Select who told it"
refused trust_told_on "Enter the day it was told"
refused trusted_agrees "Select whether they know and agree"
when   delivery.trust_told  trusted_person: His nan | trusted_words: She rings me back | trust_told_by: child | trust_told_on: 3 March 2026 | trusted_agrees: agrees
refused trust_told_on "The day cannot be in the future"
when   delivery.trust_told  trusted_person: His nan | trusted_words: She rings me back | trust_told_by: child | trust_told_on: 1 March 2026 | trusted_agrees: does_not_know | trusted_for: Ring him when he is late
refused trusted_for "Nothing can be asked of them until they agree"
given  delivery.trust_told  trusted_person: His nan | trusted_words: She rings me back | trust_told_by: child | trust_told_on: 1 March 2026 | trusted_agrees: does_not_know
then   trusted His nan: They do not know yet
given  delivery.trust_told  trust_instead: delivery.trust_told | trusted_person: His nan | trusted_words: She rings me back | trust_told_by: child | trust_told_on: 1 March 2026 | trusted_agrees: agrees | trusted_for: Ring him when he is late
then   trusted His nan: They know, and agree to be named
given  delivery.trust_ended  ended_trust: delivery.trust_told | trust_ended_because: We fell out
then   trusted nobody
when   delivery.trust_ended  ended_trust: delivery.trust_told | trust_ended_because: We fell out
refused record "It was ended already"
when   delivery.trust_told  trust_instead: delivery.trust_told | trusted_person: His nan | trusted_words: She rings me back | trust_told_by: child | trust_told_on: 1 March 2026 | trusted_agrees: agrees
refused record "It was ended already"
