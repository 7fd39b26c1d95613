#include "window/board_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "parts/pcie.h"
#include "window/wording.h"

namespace rw::board_words {
namespace {

using Kind = BoardPlace::Kind;

QString tr(const char* english) { return QCoreApplication::translate("Board", english); }

bool hasLink(const BoardPlace& place) { return place.kind != Kind::CpuSocket && place.kind != Kind::MemorySlot; }

QString lanesWords(const PcieLink& link) { return link.lanes ? tr("x%1").arg(*link.lanes) : QString(); }

QString generationWords(const PcieLink& link) { return link.generation ? QString::number(*link.generation, 'f', 1) : QString(); }

// "A", "A and B", "A, B and C".
QString listed(QStringList names)
{
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

// What of the wired link is not there as populated: "x16"; "4.0 x16" where the generation differs.
QString lost(const BoardPlace& place)
{
    const auto alone = pcieLink(place.wired), now = pcieLink(place.now);
    if (!alone || !now) return {};
    if (alone->generation != now->generation) return (generationWords(*alone) + u' ' + lanesWords(*alone)).trimmed();
    return alone->lanes != now->lanes ? lanesWords(*alone) : QString();
}

// Of SATA ports: "8 ports" where all live, else how many do.
QString portsWords(const BoardPlace& place)
{
    const QStringList counts = text(place.size).split(QStringLiteral(" of "));
    if (counts.size() < 2) return {};
    return counts[0] == counts[1] ? tr("%1 ports").arg(counts[1]) : tr("%1 of %2 ports").arg(counts[0], counts[1]);
}

// "channel A", as core names it.
QString channelWords(const std::string& channel)
{
    const QString words = text(channel), head = QStringLiteral("channel ");
    return words.startsWith(head) ? tr("Channel %1").arg(words.mid(head.size())) : words;
}

QString sized(const QString& name, const std::string& size, const QString& withSize) { return size.empty() ? name : withSize.arg(text(size)); }

}  // namespace

QString kind(const BoardPlace& place)
{
    switch (place.kind) {
    case Kind::CpuSocket: return sized(tr("Processor socket"), place.size, tr("Processor socket %1"));
    case Kind::MemorySlot: return sized(tr("Memory slot"), place.size, tr("Memory slot for %1"));
    case Kind::Slot: return sized(tr("Expansion slot"), place.size, tr("Expansion slot %1"));
    case Kind::M2: return sized(tr("M.2 socket"), place.size, tr("M.2 socket for %1"));
    case Kind::Sata: return tr("SATA ports");
    }
    return {};
}

QString guest(const BoardPlace& place) { return place.items.empty() ? tr("Empty") : text(place.guest); }

QString link(const BoardPlace& place)
{
    if (!hasLink(place)) return {};
    if (place.isOff) return tr("off");
    if (place.kind == Kind::Sata) return portsWords(place);
    const auto now = pcieLink(place.now);
    return now ? (lanesWords(*now) + u' ' + generationWords(*now)).trimmed() : QStringLiteral("?");
}

QString wired(const BoardPlace& place) { return text(place.wired); }

QString now(const BoardPlace& place)
{
    if (place.kind == Kind::MemorySlot) return channelWords(place.now);
    if (!hasLink(place)) return {};
    if (place.isOff) return place.wired.empty() ? tr("Off") : tr("Off, alone %1").arg(text(place.wired));
    if (place.kind == Kind::Sata) return place.size.empty() ? tr("How many ports there are is unknown") : tr("%1 in service").arg(portsWords(place));
    if (place.now.empty()) return tr("Its link is unknown");
    const QString gone = lost(place);
    return gone.isEmpty() ? tr("Link: %1").arg(text(place.now)) : tr("Link: %1, alone %2").arg(text(place.now), gone);
}

QString reason(const BoardPicture& picture, const BoardPlace& place)
{
    QStringList places, others;
    for (const std::string& cause : place.because) {
        const bool isPlace = std::any_of(picture.places.begin(), picture.places.end(), [&](const BoardPlace& p) { return p.name == cause; });
        (isPlace ? places : others).append(text(cause));
    }
    const QString inUse = places.isEmpty() ? QString() : (places.size() == 1 ? tr("because %1 is in use") : tr("because %1 are in use")).arg(listed(places));
    if (others.isEmpty()) return inUse;
    return inUse.isEmpty() ? tr("because of %1").arg(listed(others)) : tr("%1 and because of %2").arg(inUse, listed(others));
}

QString certainty(const BoardPlace& place)
{
    QStringList words;
    const bool saysLink = hasLink(place) && place.kind != Kind::Sata && !place.now.empty();
    if (saysLink && place.origin >= Origin::OpenDb && place.origin != Origin::Missing) words.append(tr("link %1").arg(originWords(place.origin)));
    if (!place.at && place.kind != Kind::Sata) words.append(tr("where it is on the board is unknown"));
    return words.join(QStringLiteral(" · "));
}

QString spoken(const BoardPicture& picture, const BoardPlace& place)
{
    QStringList words{text(place.name), kind(place), guest(place)};
    if (const QString as = now(place); !as.isEmpty()) words.append((as + u' ' + reason(picture, place)).trimmed());
    return words.join(QStringLiteral(", "));
}

QString noBoard(const Rig& rig)
{
    const bool listed = std::any_of(rig.items.begin(), rig.items.end(), [](const Item& item) { return item.part->as<Motherboard>(); });
    return listed ? tr("The motherboard stands nowhere yet. Choose it in the list of parts and press Place.")
                  : tr("This rig has no motherboard yet. Double-click one in the catalogue, and its slots and links stand here.");
}

}  // namespace rw::board_words
