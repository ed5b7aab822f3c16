#pragma once

#include <QObject>
#include <QVariantMap>

namespace rt {

// The help cards for QML, in the language that is installed. Bindings that call it are made again when the language
// changes, as those with qsTr() are.
class Guide : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // What the procedure (a code of "procedure") asks in a part of the meeting: {text, source, points: [{text, source}]}.
    // Points that stand in the same place of the procedure say it once, at the last of them. Empty where there is none.
    [[nodiscard]] Q_INVOKABLE QVariantMap card(const QString &procedure, const QString &section) const;
};

}
