#pragma once

#include "app/papers/recordtext.h"

namespace rt {

// The parts that papers are made of, each written below what stands already; a part of which the record has nothing is not
// there, heading and all.
class Parts : public RecordText {
    Q_DECLARE_TR_FUNCTIONS(papers)
public:
    using RecordText::RecordText;

    // What was decided (parts.cpp).
    void identification();
    void child();
    void decisions(bool withGrounds = true);     // without: where the information that they rest on is not in the paper
    void actions(const QString &agency = {}, bool withState = true);
    void protection();
    void clocks(bool onlyRunning);
    void outcomes();
    void outcome(const QJsonObject &each);
    void lacking();
    void signatures();
    void distribution();
    void addenda();
    void changes();
    void changesOf(const QJsonObject &item, PaperTable &table) const;
    void adjournments();
    void redactions();                           // of a redacted copy: how many there are, and why
    void redacted();                             // of the original: what they took out

    // What was heard (partsheard.cpp).
    void attendance(bool briefly);
    void statements();
    void referral();
    void people();
    void otherChildren();
    void informationByAgency();
    void agenda();
    void consents();
    void wanted();
    void family();

    void heading(const QString &text, int level = 1) { add(PaperHeading{level, text}); }
    void text(const QString &said, PaperText::Style style = PaperText::Body);
    void facts(std::vector<std::pair<QString, QString>> rows);           // without those that say nothing
    void add(PaperBlock block) { m_paper.blocks.push_back(std::move(block)); }

protected:
    using Cell = PaperTable::Cell;
    using Rows = std::vector<std::pair<QString, QString>>;

    Paper m_paper;
};

}
