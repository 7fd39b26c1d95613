// Exact quantities, money, sentences with numbers, and what a number's origin may decide.
#include <QTest>

#include "units/data_error.h"
#include "units/origin.h"
#include "units/result.h"
#include "units/text.h"
#include "units/written.h"

using namespace rw;

namespace {

QString shown(const Text& text) { return QString::fromStdString(format(text)); }

}  // namespace

Q_DECLARE_METATYPE(rw::Value)
Q_DECLARE_METATYPE(rw::Money)
Q_DECLARE_METATYPE(rw::Origin)
Q_DECLARE_METATYPE(rw::LimitKind)

class UnitsTest : public QObject {
    Q_OBJECT
private slots:
    void length_data()
    {
        QTest::addColumn<double>("millimetres");
        QTest::addColumn<qint64>("micrometres");
        QTest::newRow("zero") << 0.0 << qint64(0);
        QTest::newRow("whole") << 330.0 << qint64(330'000);
        QTest::newRow("no binary fraction: 0.1") << 0.1 << qint64(100);
        QTest::newRow("inches: 1.2 in") << 30.48 << qint64(30'480);
        QTest::newRow("slot pitch") << 20.32 << qint64(20'320);
        QTest::newRow("half a micrometre, away from zero") << 0.0005 << qint64(1);
        QTest::newRow("less than half, to zero") << 0.00049 << qint64(0);
        QTest::newRow("negative") << -4.44 << qint64(-4'440);
        QTest::newRow("negative half, away from zero") << -0.0005 << qint64(-1);
        QTest::newRow("nearly 330 is 330") << 329.9999 << qint64(330'000);
        QTest::newRow("a micrometre below 330 is not") << 329.999 << qint64(329'999);
        QTest::newRow("ten metres") << 10'000.001 << qint64(10'000'001);
    }
    void length()
    {
        QFETCH(double, millimetres);
        QFETCH(qint64, micrometres);
        QCOMPARE(qint64(mm(millimetres).raw()), micrometres);
        QCOMPARE(mm(mm(millimetres).amount()), mm(millimetres));  // what is written reads the same
    }

    void everyMicrometreSurvivesText()
    {
        for (std::int64_t raw = -2'000'000; raw <= 2'000'000; raw += 997) {
            const Length length = Length::fromRaw(raw);
            QCOMPARE(Length::of(length.amount()).raw(), raw);
            QCOMPARE(Length::of(std::stod(valueText(length, 3))).raw(), raw);
        }
    }

    void otherQuantities()
    {
        QCOMPARE(kg(2.19).raw(), std::int64_t(2'190'000));
        QCOMPARE(kg(0.0000005).raw(), std::int64_t(1));
        QCOMPARE(watts(0.5).raw(), std::int64_t(500));
        QCOMPARE(watts(1600).amount(), 1600.0);
    }

    void arithmetic()
    {
        QCOMPARE(mm(1) + mm(2), mm(3));
        QCOMPARE(mm(1) - mm(2), mm(-1));
        QCOMPARE(mm(20.32) * 7, mm(142.24));  // exact where doubles are not
        QCOMPARE(mm(1) / 3, Length::fromRaw(333));
        QCOMPARE(-mm(5), mm(-5));
        QCOMPARE(abs(mm(-5)), mm(5));
        QVERIFY(mm(329.999) < mm(330));
        QVERIFY(!(mm(330) < mm(330)));
        Length sum;
        for (int i = 0; i < 10; ++i) sum += mm(0.1);
        QCOMPARE(sum, mm(1));
        sum -= mm(1);
        QCOMPARE(sum, Length{});
    }

    void money_data()
    {
        QTest::addColumn<Money>("money");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("dollars") << Money::of(1822) << "USD" << "$1822.00";
        QTest::newRow("cents below ten") << Money{5} << "USD" << "$0.05";
        QTest::newRow("cents") << Money::of(10.1) << "GBP" << "£10.10";
        QTest::newRow("euro") << Money::of(799.99) << "EUR" << "€799.99";
        QTest::newRow("no symbol") << Money::of(1579) << "DKK" << "1579.00 DKK";
        QTest::newRow("zero") << Money{} << "USD" << "$0.00";
        QTest::newRow("negative") << Money{-5} << "USD" << "-$0.05";
        QTest::newRow("negative without symbol") << Money{-1250} << "DKK" << "-12.50 DKK";
        QTest::newRow("nearest cent, up") << Money::of(0.125001) << "USD" << "$0.13";
        QTest::newRow("nearest cent, not cut off") << Money::of(19.99) << "USD" << "$19.99";
        QTest::newRow("a lot") << Money::of(1e9) << "USD" << "$1000000000.00";
    }
    void money()
    {
        QFETCH(Money, money);
        QFETCH(QString, currency);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(moneyText(money, currency.toStdString())), text);
    }

    void moneyAddsExactly()
    {
        Money sum;
        for (int i = 0; i < 1000; ++i) sum += Money::of(0.01);
        QCOMPARE(sum, Money::of(10));
        QCOMPARE(Money::of(1) - Money::of(3), Money{-200});
        QVERIFY(Money{1} < Money{2});
    }

    void value_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, Value value, int decimals, const char* text) { QTest::newRow(name) << value << decimals << text; };
        row("whole length", mm(313), -1, "313 mm");
        row("one decimal", mm(27.5), -1, "27.5 mm");
        row("two decimals", mm(30.48), -1, "30.48 mm");
        row("no more than two", mm(30.4812), -1, "30.48 mm");
        row("nothing lost: 0.1 + 0.2", mm(0.1) + mm(0.2), -1, "0.3 mm");
        row("negative", mm(-1), -1, "-1 mm");
        row("no minus zero", mm(-0.001), -1, "0 mm");
        row("micrometres if asked", mm(-0.001), 3, "-0.001 mm");
        row("mass", kg(2.19), -1, "2.19 kg");
        row("power", watts(9920), -1, "9920 W");
        row("torque", Torque{0.95}, -1, "0.95 N·m");
        row("count", Count{2}, -1, "2");
        row("percent", Percent{49.6}, -1, "49.6 %");
        row("gigabytes, in tenths", gigabytes(44.66), -1, "44.7 GB");
        row("whole gigabytes", gigabytes(48), -1, "48 GB");
        row("a word of ours", Term{"Running in fp16"}, -1, "Running in fp16");
        row("word", std::string("AM4"), -1, "AM4");
        row("word with braces", std::string("{limit}"), -1, "{limit}");
        row("nothing", std::monostate{}, -1, "unknown");
    }
    void value()
    {
        QFETCH(Value, value);
        QFETCH(int, decimals);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(valueText(value, decimals)), text);
    }

    void pair_data()  // measured and limit are printed with the digits they need to differ
    {
        QTest::addColumn<Value>("measured");
        QTest::addColumn<Value>("limit");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, Value measured, Value limit, const char* text) { QTest::newRow(name) << measured << limit << text; };
        row("far apart", mm(313), mm(420), "313 mm of 420 mm");
        row("equal", mm(330), mm(330), "330 mm of 330 mm");
        row("equal with a fraction", mm(330.5), mm(330.5), "330.5 mm of 330.5 mm");
        row("a tenth", mm(330.1), mm(330), "330.1 mm of 330.0 mm");
        row("a hundredth", mm(330.01), mm(330), "330.01 mm of 330.00 mm");
        row("a micrometre", mm(329.999), mm(330), "329.999 mm of 330.000 mm");
        row("329.9999 mm is 330 mm", mm(329.9999), mm(330), "330 mm of 330 mm");
        row("two micrometres about zero", mm(-0.001), mm(0.001), "-0.001 mm of 0.001 mm");
        row("power", watts(1200.5), watts(1200), "1200.5 W of 1200.0 W");
        row("a gram", kg(2.001), kg(2), "2.001 kg of 2.000 kg");
        row("a milligram", kg(2.000001), kg(2), "2.000001 kg of 2.000000 kg");
        row("counts", Count{3}, Count{2}, "3 of 2");
        row("unlike units keep their own", mm(330.1), watts(330), "330.1 mm of 330 W");
        row("a word", std::string("AM4"), std::string("LGA1700"), "AM4 of LGA1700");
        row("nothing known", std::monostate{}, mm(330), "unknown of 330 mm");
    }
    void pair()
    {
        QFETCH(Value, measured);
        QFETCH(Value, limit);
        QFETCH(QString, text);
        QCOMPARE(shown({"{measured} of {limit}", {{"measured", measured}, {"limit", limit}}}), text);
    }

    void unlikeLengthsNeverReadAlike()
    {
        for (const LengthUnit unit : {LengthUnit::Millimetre, LengthUnit::Inch})
            for (std::int64_t raw = 0; raw < 3000; ++raw)
                for (const std::int64_t step : {1, 2, 5, 10, 49, 51, 500, 999}) {
                    const Length a = mm(330) + Length::fromRaw(raw), b = a + Length::fromRaw(step);
                    const std::string both = format({"{measured}|{limit}", {{"measured", a}, {"limit", b}}}, {}, unit);
                    const std::size_t middle = both.find('|');
                    QVERIFY2(both.substr(0, middle) != both.substr(middle + 1), both.c_str());
                }
    }

    void inches_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, Value value, const char* text) { QTest::newRow(name) << value << text; };
        row("nothing", Length{}, "0 in");
        row("a margin of 0.4 mm", mm(0.4), "0.016 in");
        row("2 mm too little", mm(-2), "-0.079 in");
        row("12.5 mm", mm(12.5), "0.49 in");
        row("330 mm", mm(330), "12.99 in");
        row("1000 mm", mm(1000), "39.37 in");
        row("an inch", mm(25.4), "1 in");
        row("half an inch", mm(12.7), "0.5 in");
        row("no zero at the end", mm(254.001), "10 in");
        row("a hundredth of a millimetre", mm(0.01), "0.0004 in");
        row("no minus zero", mm(-0.001), "0 in");
        row("what a fan is sold by", TradeSize{mm(120)}, "120 mm");
        row("mass", kg(2.19), "2.19 kg");
        row("power", watts(350), "350 W");
        row("a count", Count{3}, "3");
        row("a word", std::string("M.2 2280"), "M.2 2280");
        row("not known", std::monostate{}, "unknown");
    }
    void inches()
    {
        QFETCH(Value, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(valueText(value, -1, LengthUnit::Inch)), text);
        QCOMPARE(format({"{value}", {{"value", value}}}, {}, LengthUnit::Inch), valueText(value, -1, LengthUnit::Inch));
    }

    void pairOfInches_data()  // what is too little is what the two numbers differ by
    {
        QTest::addColumn<Value>("measured");
        QTest::addColumn<Value>("limit");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, Value measured, Value limit, const char* text) { QTest::newRow(name) << measured << limit << text; };
        row("far apart", mm(313), mm(290), "12.32 in of 11.42 in: 0.91 in");
        row("a whole number of inches", mm(330), mm(254), "12.99 in of 10.00 in: 2.99 in");
        row("0.4 mm", mm(330), mm(329.6), "12.992 in of 12.976 in: 0.016 in");
        row("a micrometre", mm(330.001), mm(330), "12.99217 in of 12.99213 in: 0.00004 in");
        row("equal", mm(330), mm(330), "12.99 in of 12.99 in: 0.00 in");
        row("a word", mm(330), std::string("long"), "12.99 in of long: 12.99 in");
    }
    void pairOfInches()
    {
        QFETCH(Value, measured);
        QFETCH(Value, limit);
        QFETCH(QString, text);
        const Length lack = std::get<Length>(measured) - (std::holds_alternative<Length>(limit) ? std::get<Length>(limit) : Length{});
        QCOMPARE(QString::fromStdString(format({"{measured} of {limit}: {lack}", {{"measured", measured}, {"limit", limit}, {"lack", lack}}}, {}, LengthUnit::Inch)), text);
    }

    void typedLength_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("inMillimetres");  // what it is where a bare number is in mm; -1: not understood
        QTest::addColumn<double>("inInches");
        const auto row = [](const char* typed, double inMillimetres, double inInches) { QTest::newRow(typed) << QString::fromUtf8(typed) << inMillimetres << inInches; };
        row("12", 12, 304.8);
        row("12,5", 12.5, 317.5);
        row("0,312", 0.312, 7.925);
        row("12 in", 304.8, 304.8);
        row("12in", 304.8, 304.8);
        row("12 IN", 304.8, 304.8);
        row("12 in.", 304.8, 304.8);
        row("12 inches", 304.8, 304.8);
        row("12\"", 304.8, 304.8);
        row("12″", 304.8, 304.8);
        row("12”", 304.8, 304.8);
        row("12''", 304.8, 304.8);
        row("300 mm", 300, 300);
        row("30 cm", 300, 300);
        row("0", 0, 0);
        row("1/2", -1, -1);
        row("1/2\"", -1, -1);
        row("12 ft", -1, -1);
        row("in", -1, -1);
        row("", -1, -1);
    }
    void typedLength()
    {
        QFETCH(QString, typed);
        QFETCH(double, inMillimetres);
        QFETCH(double, inInches);
        const auto read = [&](LengthUnit bare) {
            const auto number = numberFromText(typed.toStdString(), "mm", bare);
            return number ? mm(*number) : mm(-1);
        };
        QCOMPARE(read(LengthUnit::Millimetre), mm(inMillimetres));
        QCOMPARE(read(LengthUnit::Inch), mm(inInches));
        QCOMPARE(numberFromText("12", "kg", LengthUnit::Inch), std::optional(12.0));  // of lengths only
    }

    void aLengthTypedComesBack()  // while one types, what stands in the field stays
    {
        QCOMPARE(lengthTyped(mm(313.5), LengthUnit::Millimetre), std::string("313.5"));
        QCOMPARE(lengthTyped(mm(313.5), LengthUnit::Inch), std::string("12.3425"));
        QCOMPARE(lengthTyped(mm(304.8), LengthUnit::Inch), std::string("12"));
        for (int tenThousandths = -200; tenThousandths < 200'000; tenThousandths += 37) {
            const std::string typed = numberText(tenThousandths / 1e4);
            QCOMPARE(lengthTyped(mm(*numberFromText(typed, "mm", LengthUnit::Inch)), LengthUnit::Inch), typed);
        }
    }

    void pattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::newRow("no argument") << "All fits." << "All fits.";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("one") << "{card} is long" << "RTX 3090 is long";
        QTest::newRow("twice, side by side") << "{card}{card}" << "RTX 3090RTX 3090";
        QTest::newRow("missing argument") << "{nobody}" << "unknown";
        QTest::newRow("open brace at the end") << "50 % {" << "50 % {";
        QTest::newRow("open brace with text") << "{card" << "{card";
        QTest::newRow("closing brace alone") << "a } b" << "a } b";
        QTest::newRow("no name") << "{}" << "unknown";
        QTest::newRow("an argument is not read again") << "{tricky}" << "{card}";
    }
    void pattern()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QCOMPARE(shown({pattern.toStdString(), {{"card", std::string("RTX 3090")}, {"tricky", std::string("{card}")}}}), text);
    }

    void translated()
    {
        const Text text{"{card} is {measured} long", {{"card", std::string("RTX 3090")}, {"measured", mm(313)}}};
        const auto german = [](const std::string& english) {
            return english == "{card} is {measured} long" ? std::string("{measured} misst {card}") : std::string("?");
        };
        QCOMPARE(format(text, german), std::string("313 mm misst RTX 3090"));
    }

    void origin_data()
    {
        QTest::addColumn<Origin>("origin");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("decidesSolid");
        QTest::addColumn<bool>("decidesExplicit");
        QTest::newRow("norm") << Origin::Norm << "norm" << true << true;
        QTest::newRow("curated") << Origin::Curated << "curated" << true << true;
        QTest::newRow("user") << Origin::User << "user" << true << true;
        QTest::newRow("opendb-verified") << Origin::OpenDbVerified << "opendb-verified" << true << true;
        QTest::newRow("opendb") << Origin::OpenDb << "opendb" << false << true;
        QTest::newRow("typical") << Origin::Typical << "typical" << false << false;
        QTest::newRow("family") << Origin::Family << "family" << false << false;
        QTest::newRow("estimated") << Origin::Estimated << "estimated" << false << false;
        QTest::newRow("missing") << Origin::Missing << "missing" << false << false;
    }
    void origin()
    {
        QFETCH(Origin, origin);
        QFETCH(QString, word);
        QFETCH(bool, decidesSolid);
        QFETCH(bool, decidesExplicit);
        QCOMPARE(QString::fromStdString(originText(origin)), word);
        QVERIFY(originFromText(word.toStdString()) == origin);
        QCOMPARE(mayDecideProblem(origin, LimitKind::Solid), decidesSolid);
        QCOMPARE(mayDecideProblem(origin, LimitKind::Explicit), decidesExplicit);
    }

    void foreignOriginWords()
    {
        for (const char* word : {"", "Curated", "curated ", "open-db", "opendb verified", "guess"}) QVERIFY2(!originFromText(word), word);
    }

    void weakestOfTwo()
    {
        for (int a = 0; a <= int(Origin::Missing); ++a)
            for (int b = 0; b <= int(Origin::Missing); ++b) {
                const Origin both = weakest(Origin(a), Origin(b));
                QCOMPARE(both, weakest(Origin(b), Origin(a)));
                for (const LimitKind kind : {LimitKind::Solid, LimitKind::Explicit})  // a derived number decides only what both may
                    QCOMPARE(mayDecideProblem(both, kind), mayDecideProblem(Origin(a), kind) && mayDecideProblem(Origin(b), kind));
            }
    }

    void weakestByAxis()
    {
        const AxisOrigins a = {Origin::Norm, Origin::Estimated, Origin::User}, b = {Origin::Curated, Origin::Norm, Origin::OpenDb};
        QVERIFY((weakest(a, b) == AxisOrigins{Origin::Curated, Origin::Estimated, Origin::OpenDb}));
        QVERIFY(weakest(a) == Origin::Estimated);
        QVERIFY(weakest(allAxes(Origin::User)) == Origin::User);
    }

    void resultHoldsValueOrReason()
    {
        const Result<std::string> value = std::string("a word"), refusal = Refusal{"no such part"};
        QVERIFY(bool(value) && !bool(refusal));
        QCOMPARE(*value, std::string("a word"));
        QCOMPARE(value->size(), std::size_t(6));
        QCOMPARE(refusal.reason(), std::string("no such part"));
        const Result<int> braces = Refusal{"no {part}"}, range = Refusal{Text{"up to {most}", {{"most", mm(30)}}}};
        QCOMPARE(braces.reason(), std::string("no {part}"));
        QCOMPARE(range.reason(), std::string("up to 30 mm"));
        QCOMPARE(format(range.refusal().text, {}, LengthUnit::Inch), std::string("up to 1.18 in"));
        Result<int> number = 1;
        *number = 7;
        QCOMPARE(*number, 7);
    }

    void errorNamesThePlace()
    {
        const DataError error("a.rig.items[2]", "\"id\" is missing");
        QCOMPARE(std::string(error.what()), std::string("a.rig.items[2]: \"id\" is missing"));
    }
};

QTEST_APPLESS_MAIN(UnitsTest)
#include "tst_units.moc"
