# Phrases that are standard in plans of a service.

story  A phrase is marked as standard once, with a reason, and the mark can be taken away
source sources.md#standard-phrases
today  2 March 2026
when   service.phrase_marked_standard  standard_words: Ring the police | standard_because: So it is
refused standard_words "Write more of it: names, numbers and small words do not count, and so few words are not asked about anyway"
given  service.phrase_marked_standard  standard_words: Ring the duty worker, who rings the police and the family | standard_because: It is how nights are kept here
when   service.phrase_marked_standard  standard_words: Rings the duty worker, who is ringing the police and his family! | standard_because: Twice
refused standard_words "This phrase is marked already"
when   service.phrase_unmarked  no_longer_standard: service.phrase_marked_standard
refused no_longer_because "Say why they are no longer standard"
given  service.phrase_unmarked  no_longer_standard: service.phrase_marked_standard | no_longer_because: It hid too much
when   service.phrase_unmarked  no_longer_standard: service.phrase_marked_standard | no_longer_because: It hid too much
refused record "This phrase is not marked as standard"
given  service.phrase_marked_standard  standard_words: Ring the duty worker, who rings the police and the family | standard_because: It is needed after all
