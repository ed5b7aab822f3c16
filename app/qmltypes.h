#pragma once

#include "app/captureline.h"
#include "app/door.h"
#include "app/formdraft.h"
#include "app/guide.h"
#include "app/handing.h"
#include "app/handover.h"
#include "app/keyroom.h"
#include "app/recordview.h"
#include "app/session.h"
#include "app/spelling.h"
#include "app/syncstatus.h"
#include "app/watch.h"
#include "app/wording.h"
#include <QQmlEngine>

// Every name that QML sees of module Roundtable.App. The singletons are objects that a main function made: it calls
// provide() before it loads any QML, and keeps owning them.
namespace rt {

template<class T>
struct Provided {
    static inline T *object = nullptr;
    static T *take()
    {
        Q_ASSERT_X(object, "qmltypes", "provide() comes before the first QML");
        QJSEngine::setObjectOwnership(object, QJSEngine::CppOwnership);
        return object;
    }
};
template<class T> void provide(T &object) { Provided<T>::object = &object; }

struct SessionForQml {
    Q_GADGET
    QML_FOREIGN(rt::Session)
    QML_NAMED_ELEMENT(Session)
    QML_SINGLETON
public:
    static Session *create(QQmlEngine *, QJSEngine *) { return Provided<Session>::take(); }
};

struct DoorForQml {
    Q_GADGET
    QML_FOREIGN(rt::Door)
    QML_NAMED_ELEMENT(Door)
    QML_SINGLETON
public:
    static Door *create(QQmlEngine *, QJSEngine *) { return Provided<Door>::take(); }
};

struct SyncStatusForQml {
    Q_GADGET
    QML_FOREIGN(rt::SyncStatus)
    QML_NAMED_ELEMENT(SyncStatus)
    QML_SINGLETON
public:
    static SyncStatus *create(QQmlEngine *, QJSEngine *) { return Provided<SyncStatus>::take(); }
};

struct KeyRoomForQml {
    Q_GADGET
    QML_FOREIGN(rt::KeyRoom)
    QML_NAMED_ELEMENT(KeyRoom)
    QML_SINGLETON
public:
    static KeyRoom *create(QQmlEngine *, QJSEngine *) { return Provided<KeyRoom>::take(); }
};

struct WatchForQml {
    Q_GADGET
    QML_FOREIGN(rt::Watch)
    QML_NAMED_ELEMENT(Watch)
    QML_SINGLETON
public:
    static Watch *create(QQmlEngine *, QJSEngine *) { return Provided<Watch>::take(); }
};

struct HandingForQml {
    Q_GADGET
    QML_FOREIGN(rt::Handing)
    QML_NAMED_ELEMENT(Handing)
    QML_SINGLETON
public:
    static Handing *create(QQmlEngine *, QJSEngine *) { return Provided<Handing>::take(); }
};

struct HandoverForQml {
    Q_GADGET
    QML_FOREIGN(rt::Handover)
    QML_NAMED_ELEMENT(Handover)
    QML_SINGLETON
public:
    static Handover *create(QQmlEngine *, QJSEngine *) { return Provided<Handover>::take(); }
};

struct SpellingForQml {
    Q_GADGET
    QML_FOREIGN(rt::Spelling)
    QML_NAMED_ELEMENT(Spelling)
    QML_SINGLETON
public:
    static Spelling *create(QQmlEngine *, QJSEngine *) { return Provided<Spelling>::take(); }
};

struct WordingForQml {
    Q_GADGET
    QML_FOREIGN(rt::Wording)
    QML_NAMED_ELEMENT(Wording)
    QML_SINGLETON
public:
    static Wording *create(QQmlEngine *, QJSEngine *) { return Provided<Wording>::take(); }
};

struct MeetingEditorForQml { Q_GADGET QML_FOREIGN(rt::MeetingEditor) QML_NAMED_ELEMENT(MeetingEditor)
                             QML_UNCREATABLE("Session.meeting is the one that is open") };
struct AuditListForQml { Q_GADGET QML_FOREIGN(rt::AuditList) QML_NAMED_ELEMENT(AuditList)
                         QML_UNCREATABLE("Session.audit is the one") };
struct MeetingListForQml { Q_GADGET QML_FOREIGN(rt::MeetingList) QML_NAMED_ELEMENT(MeetingList)
                           QML_UNCREATABLE("Session.meetings is the one") };
struct PhrasesForQml { Q_GADGET QML_FOREIGN(rt::Phrases) QML_NAMED_ELEMENT(Phrases)
                       QML_UNCREATABLE("Session.phrases is the one") };
struct DeskForQml { Q_GADGET QML_FOREIGN(rt::Desk) QML_NAMED_ELEMENT(Desk)
                    QML_UNCREATABLE("Session.desk, or the open meeting") };
struct ClockBoardForQml { Q_GADGET QML_FOREIGN(rt::ClockBoard) QML_NAMED_ELEMENT(ClockBoard)
                          QML_UNCREATABLE("Door.board is the one") };
struct MeetingListsForQml { Q_GADGET QML_FOREIGN(rt::MeetingLists) QML_ANONYMOUS };
struct AppearanceForQml { Q_GADGET QML_FOREIGN(rt::Appearance) QML_NAMED_ELEMENT(Appearance)
                       QML_UNCREATABLE("the door, the session and the hand-over have one") };
struct RowListForQml { Q_GADGET QML_FOREIGN(rt::RowList) QML_NAMED_ELEMENT(RowList)
                       QML_UNCREATABLE("A meeting has them") };
struct CaptureLineForQml { Q_GADGET QML_FOREIGN(rt::CaptureLine) QML_NAMED_ELEMENT(CaptureLine) };
struct GuideForQml { Q_GADGET QML_FOREIGN(rt::Guide) QML_NAMED_ELEMENT(Guide) };
struct SpelledTextForQml { Q_GADGET QML_FOREIGN(rt::SpelledText) QML_NAMED_ELEMENT(SpelledText) };
struct DraftForQml { Q_GADGET QML_FOREIGN(rt::FormDraft) QML_NAMED_ELEMENT(Draft) };
struct RecordViewForQml { Q_GADGET QML_FOREIGN(rt::RecordView) QML_NAMED_ELEMENT(RecordView) };
struct ChoiceListForQml { Q_GADGET QML_FOREIGN(rt::ChoiceList) QML_NAMED_ELEMENT(ChoiceList) };
struct SecretForQml { Q_GADGET QML_FOREIGN(rt::Secret) QML_NAMED_ELEMENT(Secret) };
struct KeyFactsForQml { Q_GADGET QML_FOREIGN(rt::KeyFacts) QML_VALUE_TYPE(keyFacts) };
struct KeyOutcomeForQml { Q_GADGET QML_FOREIGN(rt::KeyOutcome) QML_VALUE_TYPE(keyOutcome) };
struct KeyInHandForQml { Q_GADGET QML_FOREIGN(rt::KeyInHand) QML_NAMED_ELEMENT(KeyInHand)
                         QML_UNCREATABLE("Door.key is the one") };
struct ProblemForQml { Q_GADGET QML_FOREIGN(rt::Problem) QML_VALUE_TYPE(problem) };
namespace severityForQml {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(rt::severity)
QML_NAMED_ELEMENT(Severity)
}

}
