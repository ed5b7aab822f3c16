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

// A signature of nobody's.
const drawn = [[900, 900, 1035, 820, 1155, 745, 1248, 679, 1307, 623, 1332, 580, 1329, 551, 1310, 537, 1290, 539, 1284, 556, 1304,
    587, 1358, 631, 1447, 686, 1564, 749, 1698, 819, 1834, 891, 1957, 963, 2054, 1032, 2118, 1097, 2147, 1153, 2147,
    1201, 2130, 1237, 2109, 1261, 2100, 1272, 2116, 1271, 2166, 1258, 2250, 1233, 2363, 1199, 2496, 1157, 2633, 1110,
    2758, 1058, 2860, 1006, 2928, 954, 2962, 905, 2966, 862, 2950, 825, 2928, 796, 2917, 776, 2929, 766, 2974, 766,
    3053, 776, 3163, 794, 3294, 821, 3431, 854, 3559, 892, 3664, 933], [2200, 980, 2270, 1039, 2339, 1060, 2409, 1029,
    2479, 960, 2548, 891, 2618, 861, 2688, 884, 2758, 943, 2827, 1001, 2897, 1021, 2967, 989, 3036, 919, 3106, 851,
    3176, 822, 3245, 846, 3315, 906, 3385, 964, 3455, 983, 3524, 948, 3594, 879, 3664, 811, 3733, 783, 3803, 809, 3873,
    869, 3942, 926, 4012, 944, 4082, 908, 4152, 838, 4221, 771, 4291, 745, 4361, 771, 4430, 832, 4500, 889], [1000,
    1250, 1277, 1259, 1554, 1264, 1831, 1263, 2108, 1255, 2385, 1237, 2662, 1211, 2938, 1179, 3215, 1143, 3492, 1107,
    3769, 1073, 4046, 1045, 4323, 1024, 4600, 1012]]

function steps(today, at) {
    return [
        ["add-child", { name: "Reuben Attard-Lowe", born: "2018-05-23", sex: "M", caseRef: "WX204417", whereabouts: "other",
                        nhsNumber: "9992004142", school: "Saltmeadow Primary School" }],
        ["add-child", { name: "Imogen Attard-Lowe", born: "2021-11-02", sex: "F", caseRef: "WX204418", whereabouts: "home" }],
        ["add-person", { name: "Darren Lowe", parentalResponsibility: ["c1", "c2"], allegedPerpetrator: true,
                         relation: [{ child: "c1", as: "Father" }, { child: "c2", as: "Father" }] }],
        ["invite", { name: "Ngozi Okafor", agency: "Children's Social Care", role: "team_manager", authority: true }],
        ["invite", { name: "DC Paul Rigby", agency: "Westmarch Police", role: "police_child_abuse_team", authority: true }],
        ["invite", { name: "Colette N'Diaye", agency: "Wexcombe Community Health", role: "school_nurse" }],
        ["invite", { name: "Bethan Prowse", agency: "Saltmeadow Primary School", role: "school_dsl" }],
        ["consider-child", { name: "Kit Sandoval", link: "same_premises", disposition: "refer", owner: "a1",
                             reason: "Stays in the flat above at weekends and is looked after by Mr Lowe." }],
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
        ["withhold", { by: "a2", what: "Where an intelligence report comes from.", children: ["c1"],
                       reason: "Naming the source would put somebody at risk." }],
        ["outstanding", { agency: "Emergency department", what: "Attendances of both children since January.", owner: "a3",
                          due: today }],
        ["competence", { child: "c1", matter: "medical", finding: "not_competent", assessedBy: "a3",
                         reasons: "Seven years old, tired and frightened; he could not say what an examination is for." }],
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
        ["progress", { action: "t3", state: "done", note: "Sent to the social worker at 10:05." }],
        ["protect", { child: "c1", measure: "police_protection_s46", startedAt: at("09:15") }],
        ["family", { child: "c1", tell: "That Reuben is safe, is being seen by a doctor, and who to call.", who: "a1",
                     when: today, notToBeTold: ["Darren Lowe"] }],
        ["dissent", { decision: "d2", attendee: "a3", view: "The medical can wait until he has eaten and rested.",
                      reasons: "He has been up since five.", chairResponse: "The marks fade; he is given breakfast on the way.",
                      escalate: false }],
        ["correct", { target: "i3", change: { text: "Imogen is at home with Mr Lowe now, alone. We cannot leave that until this afternoon." },
                      reason: "Said so when it was read back." }],
        ["share", { by: "a2", children: ["c1"], kind: "allegation", text: "Entered for the wrong child." }],
        ["withdraw", { target: "i4", reason: "It was said of another family." }],
        ["answer", { prompt: "P1", state: "done" }],
        ["answer", { prompt: "P3", state: "done" }],
        ["answer", { prompt: "P7", state: "not_applicable", text: "Police protection is not needed while Reuben is in school." }],
        ["read-back", ({})],
        ["sign", { attendee: "a1", decisions: ["d1", "d2"], response: "agree", method: "signature", strokes: drawn }],
        ["sign", { attendee: "a2", decisions: ["d1"], response: "agree", method: "spoken" }]
    ]
}

// Who signs on a picture, and what.
const signer = {
    name: "DS Gareth Pryce", agency: "South Wales Police", chair: "Ngozi Okafor",
    items: [
        { ref: "d1", number: "1",
          text: "We start a joint section 47 enquiry about Ada and Tobi. Police and children's services visit together today." },
        { ref: "d2", number: "2", text: "Ada is seen by the paediatrician at the Royal Infirmary before 18:00." }
    ]
}
