#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlAbstractUrlInterceptor>
#include <QtQml/QQmlApplicationEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Roundtable_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Roundtable_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Roundtable_GalleryPlugin)

using namespace Qt::StringLiterals;

namespace {

// Takes our QML from the source tree instead of the program, so that a change is seen without building.
struct FromSources : QQmlAbstractUrlInterceptor {
    QString root;
    QUrl intercept(const QUrl &url, DataType type) override
    {
        const QString prefix = u"/qt/qml/Roundtable/"_s;
        if (type != QmlFile || url.scheme() != "qrc"_L1 || !url.path().startsWith(prefix))
            return url;
        const QString module = url.path().section(u'/', -2, -2).toLower();
        return QUrl::fromLocalFile(root + u"/qml/"_s + module + u'/' + url.fileName());
    }
};

struct Picture {
    QString name;
    QSize size;
    qreal pixelsPerMm;
    int scheme;
    qreal textScale;
    QString page;
    QString state;
};

QList<Picture> pictures(const QStringList &pages)
{
    const QSize wide(1280, 800), tall(800, 1280), fine(1920, 1200);
    const QStringList schemes{u"light"_s, u"dark"_s, u"contrast"_s};
    QList<Picture> all;
    for (const QString &page : pages) {
        for (int scheme = 0; scheme < schemes.size(); ++scheme)
            all << Picture{page + u'-' + schemes[scheme] + u"-1280x800"_s, wide, 5.9, scheme, 1.0, page, {}};
        all << Picture{page + u"-light-800x1280"_s, tall, 5.9, 0, 1.0, page, {}};
        all << Picture{page + u"-light-1920x1200"_s, fine, 8.82, 0, 1.0, page, {}};
        all << Picture{page + u"-light-1280x800-text200"_s, wide, 5.9, 0, 2.0, page, {}};
    }
    return all;
}

void settle(QQuickWindow *window)
{
    for (int i = 0; i < 12; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 30);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    window->update();
}

int takePictures(QQuickWindow *window, const QString &folder, const QString &only)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "Cannot make the folder %s\n", qPrintable(folder));
        return 1;
    }
    for (const Picture &picture : pictures(window->property("pages").toStringList())) {
        if (!only.isEmpty() && !picture.name.contains(only))
            continue;
        window->setProperty("scheme", picture.scheme);
        window->setProperty("pixelsPerMm", picture.pixelsPerMm);
        window->setProperty("textScale", picture.textScale);
        window->setProperty("page", QString());
        window->resize(picture.size);
        settle(window);
        window->setProperty("page", picture.page);
        settle(window);
        const QString path = folder + u'/' + picture.name + u".png"_s;
        if (!window->grabWindow().save(path)) {
            std::fprintf(stderr, "Cannot write %s\n", qPrintable(path));
            return 1;
        }
        std::printf("%s\n", qPrintable(path));
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Shows every control of Roundtable in every state."_s);
    parser.addHelpOption();
    const QCommandLineOption folder(u"pictures"_s, u"Render into PNGs in this folder, and end."_s, u"folder"_s);
    const QCommandLineOption only(u"only"_s, u"Only pictures with this in their name."_s, u"part"_s);
    const QCommandLineOption sources(u"from"_s, u"Take the QML files from this source tree."_s, u"root"_s);
    const QCommandLineOption page(u"page"_s, u"Begin with this page."_s, u"name"_s);
    const QCommandLineOption language(u"language"_s, u"en or cy: what the controls say themselves."_s, u"lang"_s, u"en"_s);
    parser.addOptions({folder, only, sources, page, language});
    parser.process(app);

    QTranslator words;
    if (words.load(u":/i18n/roundtable_"_s + parser.value(language)))
        QCoreApplication::installTranslator(&words);
    FromSources fromSources;
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    fromSources.root = parser.value(sources);
    if (parser.isSet(sources))
        engine.addUrlInterceptor(&fromSources);
    engine.load(QUrl(u"qrc:/qt/qml/Roundtable/Gallery/Gallery.qml"_s));
    auto *window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    if (parser.isSet(page))
        window->setProperty("page", parser.value(page));
    if (!parser.isSet(folder))
        return app.exec();
    window->show();
    return takePictures(window, parser.value(folder), parser.value(only));
}
