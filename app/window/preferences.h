// What the person chose for the whole program, and what is in force by it. A choice acts at once and is remembered.
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "window/surroundings.h"
#include "window/window.h"

namespace rw {

class Document;

class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    // The choices.
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)          // system, light, dark, contrast
    Q_PROPERTY(QString quality READ quality WRITE setQuality NOTIFY changed)    // auto, low, high
    Q_PROPERTY(QString lengths READ lengths WRITE setLengths NOTIFY changed)    // mm, in
    Q_PROPERTY(QString currency READ currency NOTIFY changed)                   // of new rigs
    // What is in force.
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(bool contrast READ contrast NOTIFY changed)
    Q_PROPERTY(bool high READ high NOTIFY changed)
    Q_PROPERTY(QString drawnBy READ drawnBy NOTIFY changed)                     // "Fast was chosen, for the processor draws: llvmpipe"
    // What one can know.
    Q_PROPERTY(QStringList usualCurrencies READ usualCurrencies CONSTANT)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)                     // empty: nothing is kept
    Q_PROPERTY(QString unsavedFolder READ unsavedFolder CONSTANT)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)                     // why the last wish was refused; empty where it was not

public:
    Preferences(Document& document, const WindowOptions& options, QObject* parent = nullptr);

    void watch(QQuickWindow& window) { m_surroundings.watch(window); }

    QString theme() const { return m_theme; }
    QString quality() const { return m_quality; }
    QString lengths() const;
    QString currency() const { return m_currency; }
    void setTheme(const QString& theme);
    void setQuality(const QString& quality);
    void setLengths(const QString& sign);
    Q_INVOKABLE bool setCurrency(const QString& typed);     // any three letters
    Q_INVOKABLE bool openFolder(const QString& folder);     // in the desktop's file manager; it is made where it is not there yet
    Q_INVOKABLE void forgetTrouble() { tell({}); }

    bool dark() const;
    bool contrast() const;
    bool high() const;
    QString renderer() const { return m_surroundings.renderer(); }
    QString drawnBy() const;
    QStringList usualCurrencies() const;
    QString dataFolder() const { return m_dataFolder; }
    QString unsavedFolder() const { return m_unsavedFolder; }
    QString trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();

private:
    QString kept(const char* key, const QStringList& known) const;   // the first of what is known where nothing is kept, or nonsense
    void keep(const char* key, const QString& value);
    bool tell(const QString& trouble);                                // whether there is none

    Document& m_document;
    Surroundings m_surroundings;
    std::unique_ptr<QSettings> m_settings;   // null: nothing is remembered
    QString m_theme, m_quality, m_currency, m_dataFolder, m_unsavedFolder, m_trouble;
};

}  // namespace rw
