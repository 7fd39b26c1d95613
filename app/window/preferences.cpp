#include "window/preferences.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include "units/currency.h"
#include "window/document.h"
#include "window/lengths.h"
#include "window/settings.h"
#include "window/unsaved_work.h"
#include "window/wording.h"

namespace rw {
namespace {

constexpr auto kTheme = "view/theme";
constexpr auto kQuality = "view/quality";
constexpr auto kLengths = "view/lengths";
constexpr auto kCurrency = "rigs/currency";

const QStringList kThemes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
const QStringList kQualities{QStringLiteral("auto"), QStringLiteral("low"), QStringLiteral("high")};
const QStringList kSigns{QStringLiteral("mm"), QStringLiteral("in")};

LengthUnit unitFrom(const QString& sign) { return sign == text(signOf(LengthUnit::Inch)) ? LengthUnit::Inch : LengthUnit::Millimetre; }

// Where the user's own catalogue lies; one in the memory lies nowhere.
QString dataFolderOf(const WindowOptions& options)
{
    const QString file = QString::fromStdString(options.userCatalogue.string());
    return file.isEmpty() || file.startsWith(u':') ? QString() : QFileInfo(file).absolutePath();
}

}  // namespace

Preferences::Preferences(Document& document, const WindowOptions& options, QObject* parent)
    : QObject(parent), m_document(document), m_settings(settingsOf(options)), m_theme(options.theme.isEmpty() ? kept(kTheme, kThemes) : options.theme),
      m_quality(kept(kQuality, kQualities)), m_currency(text(Rig{}.currency)), m_dataFolder(dataFolderOf(options)), m_unsavedFolder(unsavedFolderOf(options))
{
    connect(&m_surroundings, &Surroundings::changed, this, &Preferences::changed);
    connect(&Lengths::shown(), &Lengths::changed, this, &Preferences::changed);
    Lengths::shown().setUnit(unitFrom(kept(kLengths, kSigns)));
    if (m_settings)
        if (const auto code = currencyFromText(m_settings->value(kCurrency).toString().toStdString())) m_currency = text(*code);
    m_document.setNewCurrency(m_currency.toStdString());
}

QString Preferences::kept(const char* key, const QStringList& known) const
{
    const QString value = m_settings ? m_settings->value(key).toString() : QString();
    return known.contains(value) ? value : known.first();
}

void Preferences::keep(const char* key, const QString& value)
{
    if (m_settings) m_settings->setValue(key, value);
}

bool Preferences::tell(const QString& trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
    return trouble.isEmpty();
}

void Preferences::setTheme(const QString& theme)
{
    if (theme == m_theme || !kThemes.contains(theme)) return;
    m_theme = theme;
    keep(kTheme, theme);
    Q_EMIT changed();
}

void Preferences::setQuality(const QString& quality)
{
    if (quality == m_quality || !kQualities.contains(quality)) return;
    m_quality = quality;
    keep(kQuality, quality);
    Q_EMIT changed();
}

QString Preferences::lengths() const { return Lengths::shown().sign(); }

void Preferences::setLengths(const QString& sign)
{
    if (sign == lengths() || !kSigns.contains(sign)) return;
    keep(kLengths, sign);
    Lengths::shown().setUnit(unitFrom(sign));
}

QStringList Preferences::usualCurrencies() const
{
    QStringList codes;
    for (const std::string& code : rw::usualCurrencies()) codes.append(text(code));
    return codes;
}

bool Preferences::setCurrency(const QString& typed)
{
    const auto code = currencyFromText(typed.toStdString());
    if (!code) return tell(tr("“%1” is no currency: it has three letters, like EUR.").arg(typed.trimmed()));
    m_currency = text(*code);
    keep(kCurrency, m_currency);
    m_document.setNewCurrency(*code);
    return tell({});
}

bool Preferences::openFolder(const QString& folder)
{
    const bool opened = QDir().mkpath(folder) && QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    return tell(opened ? QString() : tr("The folder could not be opened: %1").arg(folder));
}

// What is in force.

bool Preferences::dark() const
{
    return m_theme == QLatin1String("dark") || contrast() || (m_theme == QLatin1String("system") && m_surroundings.dark());
}

bool Preferences::contrast() const { return m_theme == QLatin1String("contrast") || (m_theme == QLatin1String("system") && m_surroundings.contrast()); }

bool Preferences::high() const { return m_quality == QLatin1String("high") || (m_quality == QLatin1String("auto") && m_surroundings.hardware()); }

QString Preferences::drawnBy() const
{
    if (renderer().isEmpty()) return {};
    const bool hardware = m_surroundings.hardware();
    if (m_quality != kQualities.first()) return hardware ? tr("Drawn by %1").arg(renderer()) : tr("Drawn by the processor: %1").arg(renderer());
    return hardware ? tr("Fine was chosen, for there is a graphics processor: %1").arg(renderer()) : tr("Fast was chosen, for the processor draws: %1").arg(renderer());
}

}  // namespace rw
