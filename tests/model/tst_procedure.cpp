#include "storage/model/procedure.h"

#include <QtTest>

using namespace rt;
using namespace Qt::StringLiterals;

class tst_procedure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checkProfiles_asBuilt_allFourParse()
    {
        const Done done = checkProfiles();
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        for (const QLatin1StringView id : codes::profiles())
            QVERIFY(profile(QString(id)));
        QVERIFY(!profile(u"no_such"));
    }
};

QTEST_GUILESS_MAIN(tst_procedure)
#include "tst_procedure.moc"
