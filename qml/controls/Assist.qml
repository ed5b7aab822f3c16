pragma Singleton

import QtQuick

// What somebody does by a screen reader or a switch comes over the accessibility bus, as no touch and no key. Whoever watches
// whether anybody is there hears it here; what only asks, and what a control does not take, is nothing done.
QtObject {
    id: root

    signal acted()

    // For every `Accessible.on…Action`: whether the control takes it.
    function acts(control: Item): bool {
        if (!control.enabled)
            return false
        root.acted()
        return true
    }
}
