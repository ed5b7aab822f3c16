#include "storage/model/expected.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

class Seating {
public:
    Seating(const Proceedings &proceedings, const Meeting &meeting) : m_proceedings(proceedings), m_meeting(meeting)
    {
        for (const Item *each : proceedings.standing(meeting, Verb::Invite))
            m_invited.append(each->text(u"role"));
    }

    std::vector<Expectation> all()
    {
        for (const Item *child : m_proceedings.standing(m_meeting, Verb::AddChild)) {
            const bool inPatient = child->flag("inPatient"_L1);
            if (inPatient || child->text(u"whereabouts") == "hospital"_L1)
                expect(u"consultant_in_charge"_s, u"hospital"_s, child->ref);
            if (inPatient)
                expect(u"senior_ward_nurse"_s, u"in_patient"_s, child->ref);
            if (!child->text(u"expected").isEmpty())
                expect(u"midwife"_s, u"unborn"_s, child->ref);
        }
        const Item *convened = m_proceedings.item(m_meeting.ref);
        if (!convened)
            return m_expected;
        if (convened->value(u"referral.referrer.professional").toBool())
            expect(u"referrer_professional"_s, u"referrer"_s);
        if (medical(*convened))
            expect(u"senior_doctor_examining_service"_s, u"medical"_s);
        if (convened->list("complexCriteria"_L1).contains("allegation_position_of_trust"_L1))
            expect(u"lado"_s, u"trust"_s);
        if (convened->text(u"type") == "complex"_L1)
            expect(u"iro"_s, u"complex"_s);
        if (legal())
            expect(u"legal_adviser"_s, u"legal"_s);
        return m_expected;
    }

private:
    void expect(const QString &role, const QString &because, const Ref &child = {})
    {
        if (!m_invited.contains(role))
            m_expected.push_back({role, because, child});
    }

    // Where it is thought that an examination may be needed: somebody decided on one or plans it, or the concern is of
    // a kind that leaves marks.
    bool medical(const Item &convened) const
    {
        const QStringList categories = convened.value(u"referral").toMap().value("categories"_L1).toVariant().toStringList();
        return categories.contains("PHY"_L1) || categories.contains("SAB"_L1) || decided("medical"_L1)
            || planned("medical"_L1);
    }
    bool legal() const
    {
        return decided("legal_planning"_L1) || decided("epo_s44"_L1) || planned("legal"_L1);
    }
    bool decided(QLatin1StringView outcome) const
    {
        return std::ranges::any_of(m_proceedings.standing(m_meeting, Verb::Decide), [&](const Item *each) {
            return each->list("outcomes"_L1).contains(outcome);
        });
    }
    bool planned(QLatin1StringView kind) const
    {
        return std::ranges::any_of(m_proceedings.standing(m_meeting, Verb::Act), [&](const Item *each) {
            return each->text(u"kind") == kind;
        });
    }

    const Proceedings &m_proceedings;
    const Meeting &m_meeting;
    QStringList m_invited;
    std::vector<Expectation> m_expected;
};

}

std::vector<Expectation> expected(const Proceedings &proceedings, const Meeting &meeting)
{
    return Seating(proceedings, meeting).all();
}

QString typeFor(const QStringList &criteria)
{
    return criteria.isEmpty() ? u"team_manager"_s : u"complex"_s;
}

QStringList recipients(const Proceedings &proceedings, const Meeting &meeting)
{
    QStringList refs;
    for (const Item *each : proceedings.standing(meeting, Verb::Invite)) {
        if (!codes::isExcludedRole(each->text(u"role")) || each->value(u"mayReceive").isMap())
            refs.append(each->ref);
    }
    return refs;
}

}
