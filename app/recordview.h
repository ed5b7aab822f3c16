#pragma once

#include "app/meetingeditor.h"

#include <QAbstractListModel>
#include <QJsonObject>
#include <QPointer>

namespace rt {

// The record of a meeting as lines ready to show, whole or of one child:  RecordView { editor: …; child: "c1" }
// Roles: kind ("heading" "line" "note" "ink"), label (who or what; may be empty), text, ink (the strokes of a drawn
// signature, as an export has them). Made from the same record() that
// exports are made from, so the screen cannot show what the export does not hold.
class RecordView : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(rt::MeetingEditor *editor READ editor WRITE setEditor NOTIFY asked REQUIRED)
    Q_PROPERTY(QString child READ child WRITE setChild NOTIFY asked)     // empty: the whole record
    Q_PROPERTY(bool released MEMBER m_released WRITE setReleased NOTIFY asked)     // the copy as it leaves, redactions burned in
    Q_PROPERTY(int count READ count NOTIFY loaded)
    Q_PROPERTY(QString title READ title NOTIFY loaded)
    Q_PROPERTY(QString sealWords READ sealWords NOTIFY loaded)           // when, how many entries, which hash
    Q_PROPERTY(bool loading READ loading NOTIFY asked)
    Q_PROPERTY(rt::Problem problem READ problem NOTIFY loaded)

public:
    enum Role { KindRole = Qt::UserRole + 1, LabelRole, TextRole, InkRole };
    struct Line { QString kind, label, text; QVariantList ink = {}; };

    explicit RecordView(QObject *parent = nullptr);

    [[nodiscard]] MeetingEditor *editor() const { return m_editor; }
    void setEditor(MeetingEditor *editor);
    [[nodiscard]] QString child() const { return m_child; }
    void setChild(const QString &child);
    void setReleased(bool released);
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sealWords() const;
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] Problem problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void asked();
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;          // QEvent::LanguageChange of the application

private:
    void ask();
    void show(const QJsonObject &record);

    QPointer<MeetingEditor> m_editor;
    QString m_child;
    QJsonObject m_record;
    std::vector<Line> m_lines;
    Problem m_problem;
    int m_generation = 0;
    bool m_loading = false, m_released = false;
};

// The lines of a record, in the language that is installed.
[[nodiscard]] std::vector<RecordView::Line> linesOf(const QJsonObject &record);

}
