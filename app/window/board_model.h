// The motherboard's picture for the screen: one row for each place, with its words, its findings and where it stands on the
// sheet, and the lines of the links. All lengths are in mm of the sheet; the screen scales them.
#pragma once

#include "window/row_model.h"

#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <memory>

#include "plan/evaluate.h"

namespace rw {

class BoardModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(QString title READ title NOTIFY changed)            // the board's name; empty where none stands
    Q_PROPERTY(QString nothing READ nothing NOTIFY changed)        // why there is no picture, and what to do
    Q_PROPERTY(QStringList boards READ boards NOTIFY changed)      // where several stand, their names
    Q_PROPERTY(int board READ board WRITE setBoard NOTIFY changed) // the one that is shown
    Q_PROPERTY(QString boardItem READ boardItem NOTIFY changed)
    Q_PROPERTY(QSizeF sheet READ sheet NOTIFY changed)
    Q_PROPERTY(QRectF outline READ outline NOTIFY changed)
    Q_PROPERTY(QRectF chipset READ chipset NOTIFY changed)
    Q_PROPERTY(QRectF rearPorts READ rearPorts NOTIFY changed)
    Q_PROPERTY(QString chipsetWords READ chipsetWords NOTIFY changed)
    Q_PROPERTY(bool chipsetUsual READ chipsetUsual NOTIFY changed)
    Q_PROPERTY(QVariantList blocks READ blocks NOTIFY changed)     // heat sinks and connectors, for the eye
    // {place, points, source, off, wide, now}, in the order they are drawn. `source`: "cpu", "chipset"; "" is the chipset's own.
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)

public:
    explicit BoardModel(QObject* parent);
    ~BoardModel() override;

    void show(const Evaluation& evaluation, const RowModel& findings);

    QString title() const { return m_title; }
    QString nothing() const { return m_nothing; }
    QStringList boards() const;
    int board() const { return m_board; }
    void setBoard(int board);
    QString boardItem() const { return m_boardItem; }
    QSizeF sheet() const { return m_sheet; }
    QRectF outline() const { return m_outline; }
    QRectF chipset() const { return m_chipset; }
    QRectF rearPorts() const { return m_rearPorts; }
    QString chipsetWords() const { return m_chipsetWords; }
    bool chipsetUsual() const { return m_chipsetUsual; }
    QVariantList blocks() const { return m_blocks; }
    QVariantList lines() const { return m_lines; }

    // The nearest place in a direction (dx, dy one of -1, 0, 1) from another; its own row where there is none.
    Q_INVOKABLE int nextTo(int row, int dx, int dy) const;
    // The row that a finding is about, the one it names first of all; -1 where there is none.
    Q_INVOKABLE int rowOfFinding(const QString& findingId) const;
    // Whether this picture is where it is seen: at one of its places, or of a check about links.
    Q_INVOKABLE bool shows(const QString& findingId) const;

Q_SIGNALS:
    void changed();

private:
    struct Shown;                      // a board with its picture
    void readFindings(const Evaluation& evaluation, const RowModel& findings);
    void showPicture();
    void drawSheet(const Shown& shown);
    Row rowOf(const Shown& shown, std::size_t place) const;
    QVariantMap findingOf(const QString& findingId) const;

    std::vector<std::unique_ptr<Shown>> m_pictures;
    QList<QVariantMap> m_findings;     // {id, words, verdict, letter, places, links}, as in the evaluation
    int m_board = 0;
    QString m_title, m_nothing, m_boardItem, m_chipsetWords;
    QSizeF m_sheet;
    QRectF m_outline, m_chipset, m_rearPorts;
    bool m_chipsetUsual = false;
    QVariantList m_blocks, m_lines;
};

}  // namespace rw
