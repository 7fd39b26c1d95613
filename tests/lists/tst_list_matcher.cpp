// Which part a row means: by the number in its address, by its name; and when that is sure.
#define QT_NO_KEYWORDS
#include <QTest>

#include "lists/list_matcher.h"

using namespace rw;

namespace {

std::vector<NamedPart> parts()
{
    return {{"rtx-3090-fe", "Video Card", "NVIDIA", "GeForce RTX 3090 Founders Edition 24 GB Video Card", {"900-1G136-2510-000"}},
            {"ftw3", "Video Card", "EVGA", "FTW3 ULTRA GAMING GeForce RTX 3090 24GB GDDR6X Black", {"24G-P5-3987-KR"}},
            {"xc3", "Video Card", "EVGA", "XC3 ULTRA GAMING GeForce RTX 3090 24GB GDDR6X Black", {"24G-P5-3975-KR"}},
            {"lpx-black", "Memory", "Corsair", "Vengeance LPX 32GB (2x16GB) DDR4 3600 CL18 Black", {"CMK32GX4M2D3600C18"}},
            {"lpx-again", "Memory", "Corsair", "Vengeance LPX Black DDR4-3600 CL18 32GB (2x16GB)", {"CMK32GX4M2D3600C18S"}},
            {"lpx-64", "Memory", "Corsair", "Vengeance LPX 64GB (2x32GB) DDR4 3600 CL18 Black", {"CMK64GX4M2D3600C18"}},
            {"boxed", "CPU", "Intel", "Core i7 8700", {"BX80684I78700"}},
            {"tray", "CPU", "Intel", "Core i7 8700", {"CM8068403358316"}},
            {"k", "CPU", "Intel", "Core i7 8700K", {"BX80684I78700K"}},
            {"pro-1", "Storage", "Samsung", "980 Pro 1TB SSD M.2-2280 PCIe 4.0 x4 NVMe", {"MZ-V8P1T0B"}},
            {"pro-2", "Storage", "Samsung", "980 Pro 2TB SSD M.2-2280 PCIe 4.0 x4 NVMe", {"MZ-V8P2T0B"}},
            {"blue-ssd", "Storage", "Western Digital", "Blue 500GB SSD 2.5\" SATA", {"WDS500G2B0A"}},
            {"blue-hdd", "Storage", "Western Digital", "Blue 500GB HDD 3.5\" SATA", {"WD5000AZLX"}},
            {"vs400", "Power Supply", "Corsair", "VS400 400W Non-Modular 80+", {"CP-9020117-NA"}},
            {"white", "Case", "NZXT", "H510 ATX Mid Tower White Tempered Glass", {"CA-H510B-W1"}},
            {"black", "Case", "NZXT", "H510 ATX Mid Tower Black Tempered Glass", {"CA-H510B-B1"}}};
}

}  // namespace

class ListMatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("id");     // the best; empty: none
        QTest::addColumn<bool>("sure");
        QTest::newRow("series before chip") << "Video Card" << "EVGA FTW3 ULTRA GAMING GeForce RTX 3090 24 GB Video Card" << "" << "ftw3" << true;
        QTest::newRow("series behind chip") << "Video Card" << "EVGA GeForce RTX 3090 24 GB XC3 ULTRA GAMING Video Card" << "" << "xc3" << true;
        QTest::newRow("of another maker") << "Video Card" << "MSI SUPRIM X GeForce RTX 3090 24 GB Video Card" << "" << "*" << false;
        QTest::newRow("two of one name") << "Memory" << "Corsair Vengeance LPX 32 GB (2 x 16 GB) DDR4-3600 CL18 Memory" << "" << "*" << false;
        QTest::newRow("told apart by its number") << "Memory" << "Corsair Vengeance LPX 32 GB (2 x 16 GB) DDR4-3600 CL18 Memory" << "corsair-vengeance-lpx-memory-cmk32gx4m2d3600c18" << "lpx-black" << true;
        QTest::newRow("a kit of another size is none") << "Memory" << "Corsair Vengeance LPX 16 GB (2 x 8 GB) DDR4-3600 CL18 Memory" << "" << "" << false;
        QTest::newRow("boxed, not the tray") << "CPU" << "Intel Core i7-8700 3.2 GHz 6-Core Processor" << "" << "boxed" << true;
        QTest::newRow("old dash behind the maker") << "CPU" << "Intel - Core i7-8700K 3.7GHz 6-Core Processor" << "" << "k" << true;
        QTest::newRow("2 TB, not 1") << "Storage" << "Samsung 980 Pro 2 TB M.2-2280 PCIe 4.0 X4 NVME Solid State Drive" << "" << "pro-2" << true;
        QTest::newRow("SSD, not HDD") << "Storage" << "Western Digital Blue 500 GB 2.5\" Solid State Drive" << "" << "blue-ssd" << true;
        QTest::newRow("joined with its watts") << "Power Supply" << "Corsair - VS 400W 80+ Certified ATX Power Supply" << "" << "vs400" << false;
        QTest::newRow("black where nothing is said") << "Case" << "NZXT H510 ATX Mid Tower Case" << "" << "black" << true;
        QTest::newRow("the number says white") << "Case" << "NZXT H510 ATX Mid Tower Case" << "nzxt-h510-atx-mid-tower-case-ca-h510b-w1" << "white" << true;
        QTest::newRow("the number contradicts the name") << "Case" << "Corsair 4000D Airflow ATX Mid Tower Case" << "x-bx80684i78700" << "*" << false;
        QTest::newRow("a row of no kind") << "Custom" << "EVGA FTW3 ULTRA GAMING GeForce RTX 3090 24 GB" << "" << "ftw3" << true;
        QTest::newRow("nothing alike") << "CPU" << "A processor nobody has" << "" << "" << false;
    }
    void matches()
    {
        QFETCH(QString, type);
        QFETCH(QString, name);
        QFETCH(QString, slug);
        QFETCH(QString, id);
        QFETCH(bool, sure);
        const ListMatcher matcher(parts());
        ListRow row;
        row.type = type.toStdString();
        row.name = name.toStdString();
        if (!slug.isEmpty()) row.url = "https://pcpartpicker.com/product/abcdef/" + slug.toStdString();
        const auto found = matcher.match(row);
        if (id.isEmpty()) QVERIFY(found.empty() || found.front().confidence < kSureMatch);
        else if (id != "*") QCOMPARE(QString::fromStdString(found.empty() ? "" : found.front().id), id);
        QCOMPARE(!found.empty() && found.front().confidence >= kSureMatch, sure);
        for (std::size_t i = 1; i < found.size(); ++i) QVERIFY(found[i - 1].confidence >= found[i].confidence);
    }
};

QTEST_APPLESS_MAIN(ListMatcherTest)
#include "tst_list_matcher.moc"
