# Words that also stand in another child's plan, answered for. Made-up people.

story  Whoever writes a plan says why words that stand elsewhere are right for this child
source sources.md#near-copies
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: Nights are quiet | known_by: No calls | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.step_set  serves: planning.objective_set | under_strand: control | deed: At his nan's after eight, and she rings us first | doing_agency: the service | by_whom: Sam Porter | times: 7 | per: week | from_day: 2 March 2026 | until_day: 2 June 2026 | restricts: yes | basis_in_law: The order | necessary: He goes out at night | proportionate: Evenings only
when   planning.copy_answered  copied_entry: planning.step_set | copied_words: rings the police | copy_is: right | copy_because: She asked for it
refused record "These words do not stand in it. Look again"
when   planning.copy_answered  copied_entry: planning.objective_set | copied_words: Nights are quiet | copy_is: right | copy_because: She asked for it
refused record "These words do not stand in it. Look again"
given  planning.copy_answered  copied_entry: planning.step_set | copied_words: she rings us first | copy_is: right | copy_because: She asked for it
given  planning.step_ended  ended_step: planning.step_set | step_end: done | step_ended_on: 2 March 2026 | step_came_to: He is home by seven
given  planning.objective_dropped  dropped_objective: planning.objective_set | objective_because: Nights are quiet
when   planning.copy_answered  copied_entry: planning.step_set | copied_words: she rings us first | copy_is: right | copy_because: She asked for it
refused record "This text was changed meanwhile. Look again"
