#include "app/captureline.h"

#include "app/say.h"
#include "app/wording.h"
#include "storage/model/procedure.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

using capture::Came;
using capture::Part;
using capture::Read;

struct Named { Part part; QLatin1StringView name; };
constexpr std::array kParts{Named{Part::Verb, "verb"_L1},         Named{Part::By, "by"_L1},
                            Named{Part::Children, "children"_L1}, Named{Part::Kind, "kind"_L1},
                            Named{Part::Outcomes, "outcomes"_L1}, Named{Part::Owner, "owner"_L1},
                            Named{Part::Due, "due"_L1}};
constexpr std::array kVerbs{"share"_L1, "decide"_L1, "act"_L1, "outstanding"_L1, "withhold"_L1};
const QString kEveryone = u"*"_s;

QString nameOf(Part part)
{
    return std::ranges::find(kParts, part, &Named::part)->name;
}

std::optional<Part> partNamed(const QString &name)
{
    const auto found = std::ranges::find_if(kParts, [&](const Named &each) { return name == each.name; });
    return found == kParts.end() ? std::nullopt : std::optional(found->part);
}

bool takesSeveral(Part part)
{
    return part == Part::Children || part == Part::Outcomes;
}

bool isPinnable(Part part)
{
    return part == Part::By || part == Part::Children || part == Part::Kind;
}

QString verbWords(const QString &verb)
{
    return verb == "decide"_L1      ? Say::tr("Decision")
         : verb == "act"_L1         ? Say::tr("Action")
         : verb == "outstanding"_L1 ? Say::tr("Awaited")
         : verb == "withhold"_L1    ? Say::tr("Withheld")
                                    : Say::tr("Information");
}

QString dueWords(const QString &due)
{
    if (const auto day = parseDay(due))
        return words::shortDay(*day);
    qsizetype digits = 0;
    while (digits < due.size() && due[digits].isDigit())
        ++digits;
    return words::length(due.left(digits).toInt(), QStringView(due).sliced(digits));
}

QString questionOf(Part part)
{
    switch (part) {
    case Part::Verb: return Say::tr("What is it?");
    case Part::By: return Say::tr("Who says it?");
    case Part::Children: return Say::tr("About whom?");
    case Part::Kind: return Say::tr("What kind?");
    case Part::Outcomes: return Say::tr("What is decided?");
    case Part::Owner: return Say::tr("Who does it?");
    case Part::Due: return Say::tr("By when?");
    }
    Q_UNREACHABLE();
}

QVariantMap plain(const QCborMap &fields)
{
    return fields.toVariantMap();
}

}

CaptureLine::CaptureLine(QObject *parent) : QObject(parent)
{
    m_draft.setVerb(u"share"_s);
    m_draft.setKey(lineForm());
    m_pins.setVerb(u"share"_s);
    m_pins.setKey(pinsForm());
    connect(&m_draft, &FormDraft::changed, this, [this] {
        read();
        Q_EMIT textChanged();
    });
    connect(&m_pins, &FormDraft::changed, this, &CaptureLine::read);
}

void CaptureLine::setEditor(MeetingEditor *editor)
{
    if (editor == m_editor)
        return;
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    m_request = 0;
    m_outcome.clear();
    m_draft.setEditor(editor);
    m_pins.setEditor(editor);
    if (editor) {
        connect(editor, &MeetingEditor::changed, this, &CaptureLine::read);
        connect(editor, &Desk::committed, this, [this](int request, const QString &, const QString &ref) {
            if (request == 0 || request != m_request)
                return;
            tell(Say::tr("Saved: %1").arg(m_outcome));
            Q_EMIT filed(ref);
        });
        connect(editor, &Desk::refused, this,
                [this](int request, const QString &, const Problem &problem, const QString &form) {
            if (request == 0 || request != m_request)
                return;
            tell(Say::tr("Kept among what is missing: %1").arg(problem.title));
            Q_EMIT kept(form);
        });
    }
    read();
    Q_EMIT editorChanged();
    Q_EMIT textChanged();
}

void CaptureLine::tell(const QString &outcome)
{
    m_request = 0;
    m_outcome = outcome;
    Q_EMIT outcomeChanged();
}

QString CaptureLine::outcome() const
{
    return m_request == 0 ? m_outcome : QString();
}

void CaptureLine::type(const QString &text)
{
    m_draft.set(u"text"_s, text);
}

capture::Given CaptureLine::given(const FormDraft &draft) const
{
    capture::Given given;
    for (const Named &each : kParts) {
        if (const QStringList values = draft.list(each.name); !values.isEmpty())
            given.insert(each.part, values);
    }
    return given;
}

void CaptureLine::read()
{
    const Meeting *meeting = m_editor ? m_editor->view().meeting() : nullptr;
    m_known = meeting ? capture::knownOf(m_editor->view().proceedings, *meeting, m_editor->now()) : capture::Known{};
    if (m_editor && m_editor->state() == MeetingEditor::Sealed && !m_pins.isEmpty())
        m_pins.discard();                            // which comes back here
    m_reading = capture::readLine(text(), m_known, given(m_draft), given(m_pins));
    const std::vector<Part> asks = m_reading.asks();
    const bool has = m_asking && std::ranges::any_of(m_reading.parts, [&](const Read &each) {
        return each.part == *m_asking;
    });
    if (!has)
        m_asked = false;
    if (!m_asked)
        m_asking = !text().isEmpty() && !asks.empty() ? std::optional(asks.front()) : std::nullopt;
    show();
}

QString CaptureLine::valueWords(Part part, const QString &value) const
{
    switch (part) {
    case Part::Verb: return verbWords(value);
    case Part::By:
    case Part::Owner:
    case Part::Children: return m_editor ? m_editor->nameOf(value) : value;
    case Part::Kind: return words::of(u"kind", value);
    case Part::Outcomes: return words::of(u"outcomes", value);
    case Part::Due: return dueWords(value);
    }
    Q_UNREACHABLE();
}

QString CaptureLine::said(const Read &read) const
{
    if (!read.settled()) {
        if (read.required || read.came == Came::Suggested)
            return questionOf(read.part);
        return read.part == Part::Owner ? Say::tr("Nobody named") : Say::tr("No date");
    }
    QStringList parts;
    for (const QString &each : read.values)
        parts.append(valueWords(read.part, each));
    const QString joined = read.part == Part::Children && read.values.size() > 1
            && read.values.size() == qsizetype(m_known.children.size())
        ? Say::tr("all children") : words::join(parts);
    if (read.part == Part::Children)
        return Say::tr("about %1").arg(joined);
    return read.part == Part::Due ? Say::tr("by %1", "a day").arg(joined) : joined;
}

QVariantMap CaptureLine::choice(Part part, const QString &value) const
{
    const Read &read = m_reading.part(part);
    const bool chosen = read.part == part && read.settled() && read.values.contains(value);
    const QString text = valueWords(part, value);
    return {{u"value"_s, value}, {u"text"_s, text}, {u"chosen"_s, chosen},
            {u"shortly"_s, part == Part::Children ? shortly(text) : text}};
}

// The first name, where no other child has it.
QString CaptureLine::shortly(const QString &child) const
{
    const QString first = child.section(u' ', 0, 0);
    const auto same = std::ranges::count_if(m_known.children, [&](const capture::Child &each) {
        return capture::folded(each.name.section(u' ', 0, 0)) == capture::folded(first);
    });
    return same == 1 ? first : child;
}

QVariantMap CaptureLine::everyone() const
{
    const Read &read = m_reading.part(Part::Children);
    return {{u"value"_s, kEveryone}, {u"text"_s, Say::tr("All children")}, {u"shortly"_s, Say::tr("All children")},
            {u"chosen"_s, read.settled() && read.values.size() == qsizetype(m_known.children.size())}};
}

QVariantList CaptureLine::offered(Part part) const
{
    QStringList values = m_reading.part(part).candidates;
    const auto also = [&](const QStringList &more) {
        for (const QString &each : more) {
            if (!values.contains(each))
                values.append(each);
        }
    };
    const Meeting *meeting = m_editor->view().meeting();
    switch (part) {
    case Part::Verb: also({kVerbs.begin(), kVerbs.end()}); break;
    case Part::By: also(capture::speakers(m_editor->view().proceedings, *meeting)); break;
    case Part::Owner:
        also(capture::speakers(m_editor->view().proceedings, *meeting));
        for (const capture::Person &each : m_known.people)
            also({each.ref});
        break;
    case Part::Children:
        for (const capture::Child &each : m_known.children)
            also({each.ref});
        break;
    case Part::Kind: also(words::codesOf(u"kind")); break;
    case Part::Outcomes: {
        const Profile *procedure = profile(meeting->profile);
        also(procedure ? procedure->outcomes : words::codesOf(u"outcomes"));
        break;
    }
    case Part::Due: {
        using namespace std::chrono;
        also({format(m_known.today), format(Day(sys_days(m_known.today) + days(1))), u"3wd"_s, u"10wd"_s});
        break;
    }
    }
    QVariantList choices;
    for (const QString &each : values)
        choices.append(choice(part, each));
    if (part == Part::Children && m_known.children.size() > 1)
        choices.append(everyone());
    return choices;
}

void CaptureLine::show()
{
    Shown shown;
    const Meeting *meeting = m_editor ? m_editor->view().meeting() : nullptr;
    if (meeting) {
        for (const Read &each : m_reading.parts) {
            const bool asked = !each.settled() && (each.required || each.came == Came::Suggested);
            shown.parts.append(QVariantMap{
                {u"part"_s, nameOf(each.part)}, {u"text"_s, said(each)}, {u"question"_s, questionOf(each.part)},
                {u"state"_s, asked ? u"asked"_s : each.settled() ? u"said"_s : u"open"_s},
                {u"pinnable"_s, isPinnable(each.part) && each.settled() && each.came != Came::Only},
                {u"pinned"_s, m_pins.list(nameOf(each.part)) == each.values && each.settled()}});
        }
        const bool acts = m_reading.verb == Verb::Act || m_reading.verb == Verb::Outstanding;
        if (m_reading.verb != Verb::Decide) {
            for (const QString &each : capture::speakers(m_editor->view().proceedings, *meeting))
                shown.people.append(choice(acts ? Part::Owner : Part::By, each));
        }
        if (m_known.children.size() > 1 && m_reading.verb != Verb::Outstanding) {
            for (const capture::Child &each : m_known.children)
                shown.children.append(choice(Part::Children, each.ref));
            shown.children.append(everyone());
        }
        for (const QString &each : m_reading.alsoNamed)
            shown.alsoNamed.append(choice(Part::Children, each));
        if (m_asking)
            shown.choices = offered(*m_asking);
    }
    const Shown old = std::exchange(m_shown, std::move(shown));
    const auto tell = [this](const QVariantList &before, const QVariantList &now, void (CaptureLine::*signal)()) {
        if (before != now)
            Q_EMIT (this->*signal)();
    };
    tell(old.parts, m_shown.parts, &CaptureLine::partsChanged);
    tell(old.choices, m_shown.choices, &CaptureLine::choicesChanged);
    tell(old.people, m_shown.people, &CaptureLine::peopleChanged);
    tell(old.children, m_shown.children, &CaptureLine::childrenChanged);
    tell(old.alsoNamed, m_shown.alsoNamed, &CaptureLine::alsoNamedChanged);
    Q_EMIT changed();
}

QString CaptureLine::asking() const
{
    return m_asking ? nameOf(*m_asking) : QString();
}

QString CaptureLine::question() const
{
    return m_asking ? questionOf(*m_asking) : QString();
}

bool CaptureLine::several() const
{
    return m_asking && takesSeveral(*m_asking);
}

void CaptureLine::ask(const QString &part)
{
    m_asking = partNamed(part);
    m_asked = m_asking.has_value();
    read();
}

QString CaptureLine::hint() const
{
    if (text().isEmpty())
        return {};
    if (m_reading.wantsText())
        return Say::tr("Now what it says.");
    if (m_reading.wantsSecond())
        return m_reading.verb == Verb::Act ? Say::tr("Add what for: “… so that …”")
                                           : Say::tr("Add why: “… because …”");
    return {};
}

void CaptureLine::pick(const QString &part, const QString &value)
{
    const std::optional<Part> which = partNamed(part);
    if (!which)
        return;
    QStringList values;
    const Read &read = m_reading.part(*which);
    const bool settled = read.part == *which && read.settled();
    if (value == kEveryone) {
        for (const capture::Child &each : m_known.children)
            values.append(each.ref);
    } else if (takesSeveral(*which)) {
        values = settled ? read.values : QStringList();
        if (values.removeAll(value) == 0)
            values.append(value);
    } else if (!(settled && read.came == Came::Chosen && read.values.contains(value))) {
        values = {value};
    }
    if (!takesSeveral(*which))
        m_asked = false;                             // answered; what is open next is asked
    m_draft.set(part, values);
}

void CaptureLine::pin(const QString &part, bool on)
{
    const std::optional<Part> which = partNamed(part);
    if (!which || !isPinnable(*which))
        return;
    const Read &read = m_reading.part(*which);
    m_pins.set(part, on && read.settled() ? read.values : QStringList());
}

bool CaptureLine::file()
{
    if (!m_editor || text().trimmed().isEmpty())
        return false;
    if (!m_reading.ready()) {
        if (const auto asks = m_reading.asks(); !asks.empty())
            ask(nameOf(asks.front()));
        return false;
    }
    const QString verb = rule(m_reading.verb).name;
    const QVariantMap fields = plain(capture::fieldsOf(m_reading, m_known));
    QStringList told;
    for (const Read &each : m_reading.parts) {
        if (each.settled())
            told.append(said(each));
    }
    const QString form = m_editor->keepForm(verb, fields);
    m_draft.discard();
    m_outcome = told.join(u" · "_s);
    m_request = m_editor->say(verb, fields, form);
    Q_EMIT outcomeChanged();
    return true;
}

void CaptureLine::keep()
{
    if (!m_editor || text().trimmed().isEmpty())
        return;
    const QString form = m_editor->keepForm(rule(m_reading.verb).name,
                                            plain(capture::unfinishedFieldsOf(m_reading, text(), m_known)),
                                            codeName(Code::Incomplete));
    m_draft.discard();
    tell(Say::tr("Kept among what is missing"));
    Q_EMIT kept(form);
}

void CaptureLine::clear()
{
    m_draft.discard();
    m_asked = false;
    read();
}

}
