// The board's picture in the window, under real events: places, links, findings on them. A warning from QML is a failure.
#include <QApplication>
#include <QTest>

#include "parts/kinds/motherboard.h"
#include "plan/board_picture.h"
#include "rig/edits.h"
#include "rig/rig_file.h"
#include "window/opened_window.h"

using namespace rw;
using namespace rw::test;

namespace {

Rig sample(const char* name) { return loadRig(std::filesystem::path(RW_BUILD) / "share/rigwright/samples" / (std::string(name) + ".rig")); }

Rig oneCard() { return sample("b-3090-in-enthoo-pro"); }

// A second card of the same kind in another slot.
Rig withSecondCard(const std::string& slot)
{
    Rig rig = oneCard();
    rig = addItem(rig, rig.find("graphics_card")->part);
    Placement placement = *rig.find("graphics_card")->pieces[0];
    placement.mount = slot;
    return *placePiece(rig, lastItem(rig), 0, placement);
}

// The rig with its board changed.
Rig withBoard(Rig rig, const std::function<void(Motherboard&)>& change)
{
    Item* item = rig.find("motherboard");
    auto spec = std::make_shared<Motherboard>(*item->part->as<Motherboard>());
    change(*spec);
    auto part = std::make_shared<Part>(*item->part);
    part->spec = spec;
    item->part = part;
    return rig;
}

// As boards of the class do it: two long slots halve the first, a drive takes SATA ports, one slot dies.
Rig withSharing()
{
    return withBoard(withSecondCard("PCIEX16_2"), [](Motherboard& board) {
        const auto row = [](const char* target, const char* when, const char* link) {
            LinkSharing sharing;
            sharing.target = target;
            sharing.when = when;
            sharing.link = TextFact(std::string(link), Origin::Curated);
            return sharing;
        };
        board.sharing = {row("PCIEX16_1", "PCIEX16_2", "CPU 4.0 x8"), row("PCIEX1", "PCIEX16_2", "off"), row("SATA 5+6", "M.2_1", "off")};
        board.sharingComplete = FlagFact(true, Origin::Curated);
    });
}

}  // namespace

class BoardViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = openWith(m_parts, oneCard());
        QVERIFY(m_window);
        m_document = &m_parts->document;
        m_view = find("boardView");
        QVERIFY(m_view);
    }

    void cleanup()
    {
        m_parts.reset();
        m_window = nullptr;
    }

    void theKeyOpensAndClosesIt()
    {
        QVERIFY(!m_view->isVisible());
        QVERIFY(find("caseView")->isVisible());
        openBoard();
        QVERIFY(!find("caseView")->isVisible());
        shoot("board");
        QTest::keyClick(m_window, Qt::Key_B);
        QTRY_VERIFY(!m_view->isVisible());
        QVERIFY(find("caseView")->isVisible());
    }

    void theSwitchOpensAndClosesIt()
    {
        click(find("showBoard"));
        QTRY_VERIFY(m_view->isVisible());
        click(find("showCase"));
        QTRY_VERIFY(!m_view->isVisible());
    }

    void everyPlaceIsThere()
    {
        openBoard();
        const auto pictures = boardPictures(m_document->evaluation());
        QCOMPARE(pictures.size(), std::size_t(1));
        QCOMPARE(m_document->board()->count(), int(pictures[0].places.size()));
        const QRectF sheet(QPointF(), m_document->board()->sheet());
        for (const BoardPlace& place : pictures[0].places) {
            QQuickItem* item = placeItem(place.name.c_str());
            QVERIFY2(item, place.name.c_str());
            QVERIFY2(sheet.adjusted(-0.1, -0.1, 0.1, 0.1).contains(value(place.name.c_str(), "tile").toRectF()), place.name.c_str());
            QVERIFY2(item->width() > 8 && item->height() > 8, place.name.c_str());
        }
        QCOMPARE(value("PCIEX16_1", "guest").toString(), QString::fromStdString(m_document->rig().find("graphics_card")->part->shortName));
        QCOMPARE(value("PCIEX16_1", "link").toString(), "x16 4.0");
        QCOMPARE(value("PCIEX16_2", "guest").toString(), "Empty");
    }

    // To scale and where they are: x from the rear, y down.
    void placesStandWhereTheyAre()
    {
        openBoard();
        const double scaling = m_view->property("scaling").toDouble();
        QQuickItem* upper = placeItem("PCIEX16_2");
        QQuickItem* lower = placeItem("PCIEX16_3");
        QVERIFY(qAbs((lower->y() - upper->y()) / scaling - 2 * 20.32) < 1 / scaling);  // two slots apart
        QVERIFY(placeItem("CPU")->x() < placeItem("DIMM_A2")->x());
        QVERIFY(placeItem("CPU")->y() < upper->y());
    }

    void tilesDoNotOverlap_data()
    {
        QTest::addColumn<QString>("rig");
        for (const char* name : {"a-3090-fe-in-o11-dynamic", "b-3090-in-enthoo-pro", "c-two-titan-rtx-nvlink", "d-iva-open-frame", "e-3070-in-h510"}) QTest::newRow(name) << name;
    }
    void tilesDoNotOverlap()
    {
        QFETCH(QString, rig);
        m_document->show(sample(rig.toUtf8().constData()), {});
        BoardModel& board = *m_document->board();
        for (int a = 0; a < board.count(); ++a)
            for (int b = a + 1; b < board.count(); ++b) {
                const QRectF shared = board.value(a, "tile").toRectF() & board.value(b, "tile").toRectF();
                QVERIFY2(shared.width() < 0.5 || shared.height() < 0.5, qPrintable(board.idAt(a) + " " + board.idAt(b)));
            }
        openBoard();
        shoot(rig);
    }

    void aClickSelectsThePart()
    {
        openBoard();
        click(placeItem("PCIEX16_1"), {20, 10});
        QTRY_COMPARE(m_document->selection(), "graphics_card");
        QVERIFY(placeItem("PCIEX16_1")->property("selected").toBool());
        QCOMPARE(words("stripName"), "PCIEX16_1");
        QCOMPARE(words("stripGuest"), value("PCIEX16_1", "guest").toString());
        click(placeItem("PCIEX16_2"), {20, 4});
        QTRY_COMPARE(m_document->selection(), "");
        QCOMPARE(words("stripGuest"), "Empty");
    }

    void pointingTellsOfThePlace()
    {
        openBoard();
        QTest::mouseMove(m_window, middle(placeItem("M.2_1")) - QPoint(20, 0));
        QTest::mouseMove(m_window, middle(placeItem("M.2_1")));
        QTRY_COMPARE(words("stripName"), "M.2_1");
        QCOMPARE(words("stripLink"), "Link: CPU 4.0 x4");
    }

    void aCardBehindTheChipsetIsWarnedOf()
    {
        m_document->show(withSecondCard("PCIEX16_3"), {});
        openBoard();
        QCOMPARE(value("PCIEX16_3", "source").toString(), "chipset");
        QCOMPARE(value("PCIEX16_3", "verdict").toInt(), int(Verdict::Warning));
        QQuickItem* badge = find("badge-PCIEX16_3");
        QVERIFY(badge && badge->isVisible());
        click(badge);
        QTRY_VERIFY(!m_document->finding().isEmpty());
        QVERIFY(m_document->findings()->value(m_document->findings()->indexOf(m_document->finding()), "words").toString().contains("chipset"));
        QVERIFY(m_view->property("lit").toStringList().contains("PCIEX16_3"));
        QVERIFY(!m_view->property("lit").toStringList().contains("PCIEX16_1"));
        QCOMPARE(words("stripName"), "PCIEX16_3");
        shoot("board-warning");
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_VERIFY(m_document->finding().isEmpty());
        QVERIFY(m_view->property("lit").toStringList().isEmpty());
    }

    // A finding that is shown from the list lights up its link, whoever shows it.
    void aShownFindingLightsItsLink()
    {
        m_document->show(withSecondCard("PCIEX16_3"), {});
        openBoard();
        for (int i = 0; i < m_document->findings()->count(); ++i)
            if (m_document->findings()->value(i, "check").toString() == "pcie_lanes") {
                m_document->showFinding(m_document->findings()->idAt(i));
                break;
            }
        QTRY_VERIFY(!m_view->property("lit").toStringList().isEmpty());
        QVERIFY(placeItem(m_view->property("lit").toStringList().first().toUtf8().constData())->property("lit").toBool());
    }

    void whatSlotsShareIsSaid()
    {
        m_document->show(withSharing(), {});
        openBoard();
        QCOMPARE(value("PCIEX16_1", "link").toString(), "x8 4.0");
        QCOMPARE(value("PCIEX16_1", "now").toString(), "Link: CPU 4.0 x8, alone x16");
        QCOMPARE(value("PCIEX16_1", "reason").toString(), "because PCIEX16_2 is in use");
        QVERIFY(value("PCIEX16_1", "reduced").toBool());
        QVERIFY(!value("PCIEX16_2", "reduced").toBool());
        QCOMPARE(value("PCIEX1", "link").toString(), "off");
        QCOMPARE(value("PCIEX1", "now").toString(), "Off, alone chipset 4.0 x1");
        QCOMPARE(value("SATA", "link").toString(), "6 of 8 ports");
        const QVariantMap line = lineOf("PCIEX16_1");
        QVERIFY(line["now"].toDouble() < line["wide"].toDouble());
        QVERIFY(lineOf("PCIEX1")["off"].toBool());
        shoot("board-sharing");
    }

    // An empty place that is off says why, and so does a SATA port that is gone.
    void aDeadPlaceHasItsFinding()
    {
        m_document->show(withSharing(), {});
        openBoard();
        const QStringList ids = value("PCIEX1", "findingIds").toStringList();
        QVERIFY(!ids.isEmpty());
        QVERIFY(m_document->findings()->value(m_document->findings()->indexOf(ids.first()), "words").toString().contains("PCIEX1"));
        m_document->showFinding(ids.first());
        QTRY_COMPARE(here(), "PCIEX1");
        QVERIFY(m_view->property("lit").toStringList().contains("PCIEX1"));
    }

    void aPlaceWithABlankInItsNameHasIt()
    {
        m_document->show(withBoard(withSharing(), [](Motherboard& board) {
            for (BoardSlot& slot : board.slots)
                if (slot.label == "PCIEX1") slot.label = "slot 6";
            board.sharing[1].target = "slot 6";
        }), {});
        openBoard();
        QVERIFY(!value("slot 6", "findingIds").toStringList().isEmpty());
    }

    void aFindingOfTheCaseBringsTheCase()
    {
        openBoard();
        for (int i = 0; i < m_document->findings()->count() && m_document->finding().isEmpty(); ++i)
            if (!m_document->board()->shows(m_document->findings()->idAt(i))) m_document->showFinding(m_document->findings()->idAt(i));
        QVERIFY(!m_document->finding().isEmpty());
        QTRY_VERIFY(find("caseView")->isVisible());
        QTest::keyClick(m_window, Qt::Key_B);  // back to the board, whatever the finding
        QTRY_VERIFY(m_view->isVisible());
        QVERIFY(m_document->finding().isEmpty());
    }

    void ofSeveralBoardsOneIsChosen()
    {
        Rig rig = oneCard();
        Item second = *rig.find("motherboard");
        second.id = "motherboard-2";
        rig.items.push_back(second);
        m_document->show(rig, {});
        openBoard();
        QCOMPARE(m_document->board()->boards().size(), 2);
        QVERIFY(find("boards")->isVisible());
        // The parts stand on one of them.
        const int withCard = m_document->board()->boardItem() == "motherboard" ? 0 : 1;
        m_document->board()->setBoard(withCard);
        QVERIFY(value("PCIEX16_1", "occupied").toBool());
        m_document->board()->setBoard(1 - withCard);
        QCOMPARE(m_document->board()->boardItem(), "motherboard-2");
        QVERIFY(!value("PCIEX16_1", "occupied").toBool());
        shoot("board-two");
    }

    void whatHasNoPlaceStandsBeside()
    {
        m_document->show(withBoard(oneCard(), [](Motherboard& board) {
            for (BoardM2& socket : board.m2) socket.x = LengthFact{};
            board.slots[2].position = NumberFact{};
        }), {});
        openBoard();
        for (const char* name : {"PCIEX1", "M.2_2", "SATA"}) {
            QVERIFY2(!value(name, "onBoard").toBool(), name);
            QVERIFY2(value(name, "tile").toRectF().left() > m_document->board()->outline().right(), name);
            QVERIFY2(!lineOf(name).isEmpty(), name);
        }
        QVERIFY(value("PCIEX16_1", "onBoard").toBool());
        shoot("board-column");
    }

    void withoutABoardItSaysWhatToDo()
    {
        m_document->newRig();
        openBoard();
        QVERIFY(find("noBoard")->isVisible());
        QVERIFY(words("noBoard").contains("catalogue"));
        QCOMPARE(m_document->board()->count(), 0);
        shoot("board-none");
        Rig listed = oneCard();
        m_document->show(*unplace(listed, "motherboard"), {});
        QVERIFY(words("noBoard").contains("Place"));
        m_document->show(oneCard(), {});
        QTRY_VERIFY(placeItem("CPU"));
        QVERIFY(!find("noBoard")->isVisible());
    }

    void theKeysGoFromPlaceToPlace()
    {
        m_document->show(withSecondCard("PCIEX16_3"), {});
        openBoard();
        QVERIFY(m_view->hasActiveFocus());
        QTest::keyClick(m_window, Qt::Key_Tab);
        QTRY_COMPARE(here(), "CPU");
        QTest::keyClick(m_window, Qt::Key_Right);
        QVERIFY(here().startsWith("DIMM"));
        QTest::keyClick(m_window, Qt::Key_Left);
        QTRY_COMPARE(here(), "CPU");
        for (int i = 0; i < 8 && here() != "PCIEX16_3"; ++i) QTest::keyClick(m_window, Qt::Key_Down);
        QCOMPARE(here(), "PCIEX16_3");
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_VERIFY(!m_document->finding().isEmpty());
        QCOMPARE(m_document->finding(), value("PCIEX16_3", "findingIds").toStringList().first());
        QTest::keyClick(m_window, Qt::Key_Space);
        QTRY_COMPARE(m_document->selection(), "graphics_card-2");
        // Tab leaves after the last place.
        for (int i = 0; i < m_document->board()->count(); ++i) QTest::keyClick(m_window, Qt::Key_Tab);
        QVERIFY(!m_view->hasActiveFocus());
    }

    // The keys of the case's views do nothing to it while it is not seen; a part in the hand brings it back.
    void aPartInTheHandBringsTheCaseBack()
    {
        openBoard();
        m_document->held()->takeFromCatalogue("nvidia-titan-rtx");
        QTRY_VERIFY(find("caseView")->isVisible());
        m_document->held()->letGo();
        QTRY_VERIFY(m_view->isVisible());
    }

    void itFollowsTheRig()
    {
        openBoard();
        m_document->removeItem("graphics_card");
        QTRY_COMPARE(value("PCIEX16_1", "guest").toString(), "Empty");
        QVERIFY(!placeItem("PCIEX16_1")->property("occupied").toBool());
        m_document->undo();
        QTRY_VERIFY(placeItem("PCIEX16_1")->property("occupied").toBool());
    }

    void themesAndSizes_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        for (const char* theme : {"light", "dark", "contrast"}) QTest::addRow("%s 1280x720", theme) << theme << QSize(1280, 720);
        QTest::newRow("small") << "light" << QSize(960, 560);
    }
    void themesAndSizes()
    {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        m_parts->preferences.setTheme(theme);
        m_document->show(withSharing(), {});
        m_window->resize(size);
        openBoard();
        QTRY_COMPARE(m_window->size(), size);
        QVERIFY(m_view->property("scaling").toDouble() >= 1.5);
        // Every word of a tile is in it or elided, never beyond it.
        for (int i = 0; i < m_document->board()->count(); ++i) staysWithin(placeItem(m_document->board()->idAt(i).toUtf8().constData()));
        shoot("board-" + theme + QString::number(size.width()));
    }

private:
    QQuickItem* find(const QString& name) const { return findUnder(m_window->contentItem(), name); }
    QQuickItem* placeItem(const char* name) const { return find("place-" + QString::fromUtf8(name)); }
    QVariant value(const char* place, const char* role) const { return m_document->board()->value(m_document->board()->indexOf(place), role); }
    QString words(const char* name) const { return find(name)->property("text").toString(); }
    QString here() const { return m_document->board()->idAt(m_view->property("current").toInt()); }
    QPoint middle(QQuickItem* item) const { return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint(); }
    void click(QQuickItem* item) { QTest::mouseClick(m_window, Qt::LeftButton, {}, middle(item)); }
    void click(QQuickItem* item, QPointF at) { QTest::mouseClick(m_window, Qt::LeftButton, {}, item->mapToScene(at).toPoint()); }
    QVariantMap lineOf(const char* place) const
    {
        for (const QVariant& line : m_document->board()->lines())
            if (line.toMap()["place"].toString() == place) return line.toMap();
        return {};
    }
    void openBoard()
    {
        QTest::keyClick(m_window, Qt::Key_B);
        QTRY_VERIFY(m_view->isVisible());
        QTest::qWait(50);
    }
    void staysWithin(QQuickItem* place)
    {
        QVERIFY(place);
        for (QQuickItem* child : place->childItems())
            if (child->isVisible() && child->rotation() == 0 && child->inherits("QQuickText"))
                QVERIFY2(child->x() >= -1 && child->x() + child->width() <= place->width() + 1, qPrintable(place->objectName()));
    }
    void shoot(const QString& name)
    {
        const QString folder = qEnvironmentVariable("RW_SHOTS");
        if (folder.isEmpty()) return;
        QTest::qWait(300);
        m_window->grabWindow().save(folder + u'/' + name + QStringLiteral(".png"));
    }

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Document* m_document = nullptr;
    QQuickItem* m_view = nullptr;
};

int main(int argc, char** argv) { return rw::test::runOnScreen<BoardViewTest>(argc, argv); }

#include "tst_board_view.moc"
