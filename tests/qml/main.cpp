#include <QtCore/QDirIterator>
#include <QtQml/QQmlContext>
#include <QtQml/QQmlEngine>
#include <QtQuickTest/QtQuickTest>

using namespace Qt::StringLiterals;

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
    }
};

int main(int argc, char **argv)
{
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "roundtable", nullptr, &setup);
}

#include "main.moc"
