#include <QtCore/QDirIterator>
#include <QtCore/QStringListModel>
#include <QtQml/QQmlContext>
#include <QtQml/QQmlEngine>
#include <QtQuickTest/QtQuickTest>

using namespace Qt::StringLiterals;

// Rows that a test takes away all at once, as a lock does.
class Rows : public QStringListModel {
    Q_OBJECT
public:
    Q_INVOKABLE void fill(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(QString::number(i));
        setStringList(all);
    }
};

// Gives the tests the modules of the programs, and the list of every QML file in them.
class Setup : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        QStringList files;
        QDirIterator it(u":/qt/qml/Roundtable"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << u"qrc"_s + it.next();
        files.sort();
        engine->rootContext()->setContextProperty(u"ourFiles"_s, files);
        engine->rootContext()->setContextProperty(u"manyRows"_s, &m_rows);
    }

private:
    Rows m_rows;
};

int main(int argc, char **argv)
{
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "roundtable", nullptr, &setup);
}

#include "main.moc"
