#include "app/recordview.h"

#include "app/meetinglist.h"
#include "app/say.h"
#include "app/shown.h"
#include "app/wording.h"
#include "storage/model/procedure.h"

#include <QCborValue>
#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

using Line = RecordView::Line;

// Turns one record into lines. Refs become names; nothing is shown that the record does not hold.
class Writer {
public:
    explicit Writer(const QJsonObject &record) : m_record(record)
    {
        for (const auto list : {"children"_L1, "people"_L1, "attendance"_L1, "otherChildren"_L1}) {
            for (const auto each : m_record.value(list).toArray())
                m_names.insert(each[u"ref"_s].toString(), each[u"name"_s].toString());
        }
        for (const auto each : m_record.value("decisions"_L1).toArray())
            m_names.insert(each[u"ref"_s].toString(), Say::tr("Decision %1").arg(each[u"number"_s].toInt()));
    }

    std::vector<Line> lines()
    {
        meeting();
        section("decisions"_L1, Say::tr("Decisions"), [this](const QJsonObject &each) { decision(each); });
        section("actions"_L1, Say::tr("Actions"), [this](const QJsonObject &each) { action(each); });
        section("children"_L1, Say::tr("Children"), [this](const QJsonObject &each) {
            fields(each, each.value("name"_L1).toString(), {u"name"_s});
        });
        section("people"_L1, Say::tr("Family and others"), [this](const QJsonObject &each) {
            fields(each, each.value("name"_L1).toString(), {u"name"_s});
        });
        section("otherChildren"_L1, Say::tr("Other children considered"), [this](const QJsonObject &each) {
            fields(each, each.value("name"_L1).toString(), {u"name"_s});
        });
        section("attendance"_L1, Say::tr("Attendance"), [this](const QJsonObject &each) { attendance(each); });
        quorum();
        section("statements"_L1, Say::tr("Statements read"), [this](const QJsonObject &each) {
            line(words::of(u"statement", each.value("statement"_L1).toString()),
                 each.value("version"_L1).toString() + u" · "_s + when(each.value("at"_L1)));
        });
        section("information"_L1, Say::tr("Information shared"),
                [this](const QJsonObject &each) { information(each); });
        for (const auto &[list, title] : {std::pair{"withheld"_L1, Say::tr("Information withheld")},
                                          std::pair{"outstanding"_L1, Say::tr("Information still wanted")},
                                          std::pair{"consent"_L1, Say::tr("Consent")},
                                          std::pair{"competence"_L1, Say::tr("Competence")},
                                          std::pair{"protection"_L1, Say::tr("Protection")},
                                          std::pair{"family"_L1, Say::tr("What the family is told")}})
            section(list, title, [this](const QJsonObject &each) { fields(each, concerned(each), {}); });
        section("agenda"_L1, Say::tr("Agenda"), [this](const QJsonObject &each) { agenda(each); });
        section("clocks"_L1, Say::tr("Time limits"), [this](const QJsonObject &each) { clock(each); });
        section("signoffs"_L1, Say::tr("Sign-off"), [this](const QJsonObject &each) { signoff(each); });
        section("missing"_L1, Say::tr("Missing from the record"), [this](const QJsonObject &each) {
            const QString what = each.value("what"_L1).toString();
            line(words::missing(what, subject(what)), each.value("reason"_L1).toString());
        });
        section("addenda"_L1, Say::tr("Addenda"),
                [this](const QJsonObject &each) { fields(each, concerned(each), {}); });
        section("distribution"_L1, Say::tr("Distribution"), [this](const QJsonObject &each) { fields(each, {}, {}); });
        section("outcomes"_L1, Say::tr("Outcome of the enquiry"), [this](const QJsonObject &each) {
            fields(each, concerned(each), {});
        });
        section("withdrawn"_L1, Say::tr("Withdrawn"), [this](const QJsonObject &each) {
            line(words::of(u"verb", each.value("verb"_L1).toString()), each.value("reason"_L1).toString());
        });
        return std::move(m_lines);
    }

private:
    void heading(const QString &text) { m_lines.push_back({u"heading"_s, {}, text}); }
    void line(const QString &label, const QString &text) { m_lines.push_back({u"line"_s, label, text}); }
    void note(const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            m_lines.push_back({u"note"_s, label, text});
    }

    template<class Each>
    void section(QLatin1StringView list, const QString &title, Each each)
    {
        const QJsonArray items = m_record.value(list).toArray();
        if (items.isEmpty())
            return;
        heading(title);
        for (const auto one : items) {
            const QJsonObject item = one.toObject();
            if (const QString mark = item.value("redacted"_L1).toString(); !mark.isEmpty())
                line(mark, concerned(item));         // of which a copy says only that it is there
            else
                each(item);
        }
    }

    QString nameOf(const QString &ref) const { return m_names.value(ref, ref); }
    QString names(const QJsonValue &refs) const
    {
        QStringList all;
        for (const auto each : refs.toArray())
            all.append(nameOf(each.toString()));
        return words::join(all);
    }
    static QString when(const QJsonValue &value)
    {
        return value.isString() ? words::moment(QCborValue(value.toString())) : QString();
    }
    static QStringList strings(const QJsonValue &list)
    {
        QStringList all;
        for (const auto each : list.toArray())
            all.append(each.toString());
        return all;
    }

    QString subject(const QString &what) const
    {
        const QString kind = what.section(u':', 0, 0), ref = what.section(u':', 1);
        if (kind == "prompt"_L1)
            return question(ref);
        if (kind.startsWith("action-"_L1)) {
            for (const auto each : m_record.value("actions"_L1).toArray()) {
                if (each[u"ref"_s].toString() == ref)
                    return each[u"what"_s].toString();
            }
        }
        return nameOf(ref);
    }

    QString question(const QString &prompt) const
    {
        if (const Profile *procedure = profile(m_record["meeting"_L1]["profile"_L1].toString())) {
            for (const Prompt &each : procedure->agenda) {
                if (each.id == prompt)
                    return each.words.in(words::language());
            }
        }
        return words::of(u"prompt", prompt);
    }

    QString concerned(const QJsonObject &item) const
    {
        const QString one = item.value("child"_L1).toString();
        return one.isEmpty() ? names(item.value("children"_L1)) : nameOf(one);
    }

    // The words of any value: codes by their list, refs by name, days and times as people write them.
    QString said(const QString &field, const QJsonValue &value) const
    {
        static const QHash<QString, QString> lists{
            {u"whereabouts"_s, u"whereabouts"_s}, {u"sex"_s, u"sex"_s}, {u"ethnicity"_s, u"ethnicity"_s},
            {u"link"_s, u"link"_s}, {u"disposition"_s, u"disposition"_s}, {u"matter"_s, u"matter"_s},
            {u"status"_s, u"status"_s}, {u"grounds"_s, u"grounds"_s}, {u"finding"_s, u"finding"_s},
            {u"measure"_s, u"measure"_s}, {u"product"_s, u"product"_s}, {u"how"_s, u"how"_s},
            {u"determination"_s, u"determination"_s}, {u"type"_s, u"type"_s}, {u"form"_s, u"form"_s},
            {u"urgency"_s, u"urgency"_s}, {u"complexCriteria"_s, u"complexCriteria"_s},
            {u"source"_s, u"referralSource"_s}, {u"categories"_s, u"categories"_s}};
        if (value.isArray()) {
            QStringList all;
            for (const auto each : value.toArray())
                all.append(said(field, each));
            return all.join(u"; "_s);
        }
        if (value.isObject()) {
            QStringList all;
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                all.append(said(it.key(), it.value()));
            all.removeAll(QString());
            return all.join(u", "_s);
        }
        if (value.isBool())
            return value.toBool() ? Say::tr("Yes") : Say::tr("No");
        if (value.isDouble())
            return QString::number(value.toInteger());
        const QString text = value.toString();
        if (m_names.contains(text))
            return nameOf(text);
        if (const auto list = lists.constFind(field); list != lists.constEnd())
            return words::of(*list, text);
        return words::moment(QCborValue(text));
    }

    void fields(const QJsonObject &item, const QString &label, const QStringList &without)
    {
        static const QStringList bookkeeping{u"ref"_s,     u"at"_s,       u"recordedBy"_s,
                                             u"history"_s, u"children"_s, u"child"_s};
        line(label, {});
        for (auto it = item.begin(); it != item.end(); ++it) {
            if (!bookkeeping.contains(it.key()) && !without.contains(it.key()) && !it.value().isNull())
                note(words::of(u"field", it.key()), said(it.key(), it.value()));
        }
        history(item);
    }

    void history(const QJsonObject &item)
    {
        for (const auto each : item.value("history"_L1).toArray()) {
            const QString path = each[u"field"_s].toString();
            const auto fact = words::fact(path, QCborValue::fromJsonValue(each[u"old"_s]),
                                          [this](const QString &ref) { return nameOf(ref); });
            const QString name = words::pathName(path, [this](const QString &prompt) { return question(prompt); });
            note(Say::tr("Corrected %1").arg(when(each[u"at"_s])),
                 Say::tr("%1: was \"%2\". Reason: %3")
                     .arg(name, fact ? *fact : said({}, each[u"old"_s]), each[u"reason"_s].toString()));
        }
    }

    void meeting()
    {
        const QJsonObject meeting = m_record.value("meeting"_L1).toObject();
        if (m_record.value("practice"_L1).toBool())
            heading(Say::tr("PRACTICE: made-up people, not a record"));
        heading(Say::tr("The meeting"));
        for (const auto field : {"type"_L1, "complexCriteria"_L1, "form"_L1, "urgency"_L1, "referral"_L1,
                                 "decisionToHold"_L1, "scheduled"_L1, "started"_L1, "ended"_L1, "sequence"_L1}) {
            const QJsonValue value = meeting.value(field);
            if (!value.isNull() && !value.isUndefined() && !(value.isArray() && value.toArray().isEmpty()))
                line(words::of(u"field", QString(field)), said(QString(field), value));
        }
        if (const Profile *procedure = profile(meeting.value("profile"_L1).toString()))
            line(Say::tr("Procedure"), procedure->name.in(words::language()));
        line(Say::tr("Chair"), meeting.value("chair"_L1).toString());
        history(meeting);
    }

    void quorum()
    {
        const QJsonObject quorum = m_record.value("quorum"_L1).toObject();
        line(Say::tr("Quorum"), quorum.value("met"_L1).toBool() ? Say::tr("Met") : Say::tr("Not met"));
    }

    void attendance(const QJsonObject &item)
    {
        QStringList times;
        for (const auto each : item.value("present"_L1).toArray()) {
            const auto from = parseInstant(each[u"from"_s].toString()), to = parseInstant(each[u"to"_s].toString());
            times.append(u"%1–%2 (%3)"_s.arg(from ? words::time(*from) : QString(), to ? words::time(*to) : QString(),
                                             words::of(u"mode", each[u"mode"_s].toString())));
        }
        line(item.value("name"_L1).toString(),
             u"%1 · %2"_s.arg(words::of(u"role", item.value("role"_L1).toString()),
                              item.value("agency"_L1).toString()));
        note(Say::tr("Present"), times.join(u", "_s));
        note(Say::tr("Apologies"), item["apologies"_L1]["reason"_L1].toString());
        note(words::of(u"field", u"override"_s), item["override"_L1]["reason"_L1].toString());
        history(item);
    }

    void information(const QJsonObject &item)
    {
        QStringList marks{words::of(u"kind", item.value("kind"_L1).toString())};
        if (const QString mark = item.value("sensitivity"_L1).toString(); mark != "normal"_L1)
            marks.append(words::of(u"sensitivity", mark));
        if (const QString date = item.value("date"_L1).toString(); !date.isEmpty())
            marks.append(words::moment(QCborValue(date)));
        line(u"%1, %2"_s.arg(nameOf(item.value("by"_L1).toString()), item.value("agency"_L1).toString()),
             item.value("text"_L1).toString());
        note(marks.join(u" · "_s), concerned(item).isEmpty() ? Say::tr("The whole meeting") : concerned(item));
        history(item);
    }

    void decision(const QJsonObject &item)
    {
        line(Say::tr("Decision %1").arg(item.value("number"_L1).toInt()), item.value("text"_L1).toString());
        note(Say::tr("For"), concerned(item).isEmpty() ? Say::tr("The whole meeting") : concerned(item));
        note(words::of(u"field", u"outcomes"_s), words::allOf(u"outcomes", strings(item.value("outcomes"_L1))));
        note(words::of(u"field", u"basis"_s), item.value("basis"_L1).toString());
        if (const QString enquiry = item.value("enquiry"_L1).toString(); !enquiry.isEmpty())
            note(words::of(u"field", u"enquiry"_s), words::of(u"enquiry", enquiry));
        note(words::of(u"field", u"involved"_s), names(item.value("involved"_L1)));
        for (const auto each : item.value("dissent"_L1).toArray()) {
            note(Say::tr("Dissent of %1").arg(nameOf(each[u"attendee"_s].toString())),
                 u"%1 %2"_s.arg(each[u"view"_s].toString(), each[u"reasons"_s].toString()));
        }
        history(item);
    }

    void action(const QJsonObject &item)
    {
        const QJsonValue owner = item.value("owner"_L1);
        line(owner.isObject() ? owner["agency"_L1].toString() : nameOf(owner.toString()),
             item.value("what"_L1).toString());
        note(Say::tr("For"), concerned(item).isEmpty() ? Say::tr("The whole meeting") : concerned(item));
        note(words::of(u"field", u"purpose"_s), item.value("purpose"_L1).toString());
        note(words::of(u"field", u"due"_s), when(item.value("due"_L1)));
        note(words::of(u"field", u"contingency"_s), item.value("contingency"_L1).toString());
        history(item);
    }

    void agenda(const QJsonObject &item)
    {
        const QString state = words::of(u"promptState", item.value("state"_L1).toString());
        const QString text = item.value("text"_L1).toString();
        line(question(item.value("prompt"_L1).toString()), text.isEmpty() ? state : u"%1: %2"_s.arg(state, text));
    }

    void clock(const QJsonObject &item)
    {
        const QString child = item.value("child"_L1).toString();
        line(child.isEmpty() ? item.value("rule"_L1).toString()
                             : u"%1, %2"_s.arg(item.value("rule"_L1).toString(), nameOf(child)),
             Say::tr("Due %1").arg(when(item.value("due"_L1))));
        note(Say::tr("Done"), when(item.value("met"_L1)));
        note(Say::tr("Late because"), item["overrun"_L1]["reason"_L1].toString());
    }

    void signoff(const QJsonObject &item)
    {
        line(u"%1, %2"_s.arg(nameOf(item.value("attendee"_L1).toString()),
                             nameOf(item.value("decision"_L1).toString())),
             u"%1 · %2 · %3"_s.arg(words::of(u"response", item.value("response"_L1).toString()),
                                   words::of(u"method", item.value("method"_L1).toString()), when(item.value("at"_L1))));
        if (item.value("earlierText"_L1).toBool())
            note({}, Say::tr("Given for an earlier text: the decision was corrected afterwards"));
        note(words::of(u"field", u"comment"_s), item.value("comment"_L1).toString());
        note(words::of(u"field", u"typedName"_s), item.value("typedName"_L1).toString());
        const QString hash = item.value("textHash"_L1).toString();
        note({}, hash.isEmpty() ? hash : Say::tr("Text check %1").arg(hash.left(4) + u' ' + hash.mid(4, 4)));
        // One drawing signs several decisions: it is shown with the first of them.
        const QString drawing = item.value("attendee"_L1).toString() + item.value("at"_L1).toString();
        const QVariantList strokes = item.value("strokes"_L1).toArray().toVariantList();
        if (!strokes.isEmpty() && std::exchange(m_drawn, drawing) != drawing)
            m_lines.push_back({u"ink"_s, {}, Say::tr("Drawn signature of %1")
                                                 .arg(nameOf(item.value("attendee"_L1).toString())), strokes});
    }

    const QJsonObject &m_record;
    QHash<QString, QString> m_names;
    QString m_drawn;
    std::vector<Line> m_lines;
};

}

std::vector<RecordView::Line> linesOf(const QJsonObject &record)
{
    return Writer(record).lines();
}

RecordView::RecordView(QObject *parent) : QAbstractListModel(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void RecordView::setEditor(MeetingEditor *editor)
{
    if (editor != m_editor) {
        if (m_editor)
            m_editor->disconnect(this);
        m_editor = editor;
        // What is redacted or taken back shows at once; a record that is read stays as it was asked for.
        if (editor)
            connect(editor, &Desk::committed, this, [this] {
                if (m_released)
                    ask();
            });
        ask();
    }
}

void RecordView::setChild(const QString &child)
{
    if (child != m_child) {
        m_child = child;
        ask();
    }
}

void RecordView::setReleased(bool released)
{
    if (released != m_released) {
        m_released = released;
        ask();
    }
}

void RecordView::ask()
{
    const int generation = ++m_generation;
    m_loading = m_editor != nullptr;
    Q_EMIT asked();
    if (!m_editor)
        return show({});
    const auto take = [this, generation](Result<QJsonObject> record) {
        if (generation != m_generation)
            return;                                  // another child was asked for since
        m_loading = false;
        m_problem = record ? Problem() : problemOf(record.error());
        show(record.value_or(QJsonObject()));
        Q_EMIT asked();
    };
    m_released ? m_editor->askCopy(m_child, this, take) : m_editor->askRecord(m_child, this, take);
}

void RecordView::show(const QJsonObject &record)
{
    m_record = record;
    std::vector<Line> lines = record.isEmpty() ? std::vector<Line>() : linesOf(m_record);
    // The same lines in other words, as after a change of language, keep their places: whoever reads on reads on there.
    if (!lines.empty() && std::ranges::equal(lines, m_lines, {}, &Line::kind, &Line::kind)) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    Q_EMIT loaded();
}

QString RecordView::title() const
{
    QStringList names;
    for (const auto each : m_record.value("children"_L1).toArray())
        names.append(each[u"name"_s].toString());
    return names.isEmpty() ? QString() : titleOf(names);
}

QString RecordView::sealWords() const
{
    const QJsonObject seal = m_record.value("seal"_L1).toObject();
    if (seal.isEmpty())
        return {};
    const QString at = words::moment(QCborValue(seal.value("at"_L1).toString()));
    return Say::tr("Sealed %1 by %2. %n entries. %3", nullptr, int(seal.value("entries"_L1).toInteger()))
        .arg(at, seal.value("by"_L1).toString(), seal.value("head"_L1).toString().left(16));
}

int RecordView::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecordView::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    switch (role) {
    case KindRole: return line.kind;
    case LabelRole: return shown(line.label);
    case TextRole: return shown(line.text);
    case InkRole: return line.ink;
    default: return {};
    }
}

QHash<int, QByteArray> RecordView::roleNames() const
{
    return {{KindRole, "kind"}, {LabelRole, "label"}, {TextRole, "text"}, {InkRole, "ink"}};
}

bool RecordView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance()) {
        if (m_released)
            ask();                                   // a copy has its marks in it, also one that is still on its way
        else if (!m_record.isEmpty())
            show(QJsonObject(m_record));
    }
    return false;
}

}
