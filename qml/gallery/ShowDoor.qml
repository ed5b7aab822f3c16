import QtQuick

ShowLock {
    id: root

    likely: "ngozi"
    count: 4
}
