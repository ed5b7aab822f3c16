import QtQuick
import Roundtable.App
import Roundtable.Door as Lock

// What waits for the council's system; asked for only while somebody looks.
Lock.SendingScreen {
    id: root

    known: SyncStatus.known
    fine: SyncStatus.fine
    doing: SyncStatus.doing
    advice: SyncStatus.advice
    issuer: SyncStatus.issuer
    waiting: SyncStatus.waiting
    oldest: SyncStatus.oldest
    lastContact: SyncStatus.lastContact
    progress: SyncStatus.progress
    pace: SyncStatus.pace
    refused: SyncStatus.refused
    onRetryAsked: SyncStatus.retry()
    Component.onCompleted: SyncStatus.watched = true
    Component.onDestruction: SyncStatus.watched = false
}
