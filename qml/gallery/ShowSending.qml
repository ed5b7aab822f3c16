import Roundtable.Door

SendingScreen {
    id: root

    known: true
    fine: true
    doing: "Sending"
    waiting: "12 (1.6 MB)"
    oldest: "2 March 2026, 10:42"
    lastContact: "2 March 2026, 11:58"
    progress: 0.4
    pace: "1.1 MB of 2.7 MB, 120 kB a second, less than a minute left"
}
