.pragma library

// What is said in the rehearsal (Rehearsal.qml), in the words of the script format. Nobody in it is real.

function convening(at) {
    return {
        type: "team_manager", form: "hybrid", urgency: "same_day", procedure: "sw_1_3_5", calendar: "england-and-wales",
        "referral.received": at("08:40"), "referral.source": "2A",
        "referral.concern": "Arrived at breakfast club with a hand-shaped bruise to the left cheek. Says he fell.",
        "referral.categories": ["PHY"], "referral.referrer.name": "Bethan Prowse",
        "referral.referrer.agency": "Saltmeadow Primary School", "referral.referrer.professional": true,
        decisionToHold: at("09:05"),
        "scheduled.start": at("09:30"), "scheduled.venue": "Room 2, Sedge House"
    }
}

function steps(today) {
    return [
        ["add-child", { name: "Reuben Attard-Lowe", born: "2018-05-23", sex: "M", caseRef: "WX204417", whereabouts: "other",
                        nhsNumber: "9992004142", school: "Saltmeadow Primary School" }],
        ["add-child", { name: "Imogen Attard-Lowe", born: "2021-11-02", sex: "F", caseRef: "WX204418", whereabouts: "home" }],
        ["add-person", { name: "Darren Lowe", parentalResponsibility: ["c1", "c2"], allegedPerpetrator: true }],
        ["invite", { name: "Ngozi Okafor", agency: "Children's Social Care", role: "team_manager", authority: true }],
        ["invite", { name: "DC Paul Rigby", agency: "Westmarch Police", role: "police_child_abuse_team", authority: true }],
        ["invite", { name: "Colette N'Diaye", agency: "Wexcombe Community Health", role: "school_nurse" }],
        ["invite", { name: "Bethan Prowse", agency: "Saltmeadow Primary School", role: "school_dsl" }],
        ["arrive", { attendee: "a1", mode: "room" }],
        ["arrive", { attendee: "a2", mode: "phone" }],
        ["arrive", { attendee: "a3", mode: "room" }],
        ["start", ({})],
        ["read-statement", { statement: "confidentiality", language: "en", by: "a1" }],
        ["acknowledge", { attendee: "a1", statement: "confidentiality" }],
        ["acknowledge", { attendee: "a3", statement: "confidentiality" }],
        ["share", { by: "a3", children: ["c1"], kind: "observation", date: today,
                    text: "I looked at the cheek at 08:55. Three parallel marks, red, not yet yellow. He would not say how it happened and asked twice whether Dad would be told." }],
        ["share", { by: "a2", children: ["c1", "c2"], kind: "fact", sensitivity: "police_intelligence",
                    text: "Two calls to the address in the last six weeks, both closed as verbal arguments. Children seen asleep upstairs on the second." }],
        ["share", { by: "a1", children: ["c2"], kind: "opinion",
                    text: "Imogen is at home with Mr Lowe now. I think we cannot leave that until this afternoon." }],
        ["consent", { children: ["c1"], matter: "interview_child", status: "not_sought_dispensed", grounds: ["G1", "G3"],
                      officer: "a2", exceptional: "The person who would be asked is the person alleged to have hit him.",
                      rationale: "Asking first would give time to press Reuben about what he says.",
                      timing: "Mrs Attard is told once Reuben has been seen, by Ngozi Okafor." }],
        ["decide", { children: ["c1", "c2"], outcomes: ["start_s47", "joint_investigation"], enquiry: "joint",
                     text: "Section 47 enquiries start today for both children, jointly with police.",
                     basis: "Fresh patterned injury in a seven-year-old with no credible account and fear of a parent; a younger sibling in the same home.",
                     basedOn: ["i1", "i2"] }],
        ["decide", { children: ["c1"], outcomes: ["medical"], text: "Medical this morning, before the joint visit.",
                     basis: "The marks will fade within hours.", basedOn: ["i1"] }],
        ["act", { children: ["c1"], what: "See Reuben alone in school before he goes home.", owner: "a1", kind: "see_alone",
                  purpose: "To hear his account and decide whether he is safe to return tonight.",
                  "due.within": 4, "due.unit": "h", "due.from": "now" }],
        ["act", { children: ["c2"], what: "Joint visit to Imogen at home.", owner: "a2", kind: "protection",
                  purpose: "To see that she is well and who is with her.", due: today }],
        ["act", { children: ["c1", "c2"], what: "Chronology from health and school.", owner: "a3", kind: "task",
                  purpose: "For the assessment.", "due.within": 3, "due.unit": "wd", "due.from": "now" }],
        ["answer", { prompt: "P1", state: "done" }],
        ["answer", { prompt: "P3", state: "done" }],
        ["answer", { prompt: "P7", state: "not_applicable", text: "Police protection is not needed while Reuben is in school." }],
        ["read-back", ({})],
        ["sign", { attendee: "a1", decisions: ["d1", "d2"], response: "agree", method: "signature" }],
        ["sign", { attendee: "a2", decisions: ["d1"], response: "agree", method: "spoken" }]
    ]
}
