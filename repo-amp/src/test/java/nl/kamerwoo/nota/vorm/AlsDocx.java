package nl.kamerwoo.nota.vorm;

import nl.kamerwoo.nota.vorm.Schets.Deel;
import nl.kamerwoo.nota.vorm.Schets.Rij;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;

/** Lays a nota out in Word, in the ways that ministries do. */
public enum AlsDocx {
    /** One row a label: label left, value right. */
    TABEL {
        @Override
        void kop(XWPFDocument doc, Schets nota) {
            var tabel = doc.createTable(nota.kop().size(), 2);
            for (int i = 0; i < nota.kop().size(); i++) {
                vul(tabel.getRow(i).getCell(0), nota.kop().get(i).label());
                vul(tabel.getRow(i).getCell(1), lijst(nota.kop().get(i)));
            }
        }
    },
    /** Two labels side by side in each row. */
    TABEL_VIER_KOLOMMEN {
        @Override
        void kop(XWPFDocument doc, Schets nota) {
            int rijen = (nota.kop().size() + 1) / 2;
            var tabel = doc.createTable(rijen, 4);
            for (int i = 0; i < nota.kop().size(); i++) {
                var rij = tabel.getRow(i / 2);
                vul(rij.getCell(i % 2 * 2), nota.kop().get(i).label());
                vul(rij.getCell(i % 2 * 2 + 1), lijst(nota.kop().get(i)));
            }
        }
    },
    /** All labels in the first row, all values in the second. */
    TABEL_LIGGEND {
        @Override
        void kop(XWPFDocument doc, Schets nota) {
            var tabel = doc.createTable(2, nota.kop().size());
            for (int i = 0; i < nota.kop().size(); i++) {
                vul(tabel.getRow(0).getCell(i), nota.kop().get(i).label());
                vul(tabel.getRow(1).getCell(i), lijst(nota.kop().get(i)));
            }
        }
    },
    /** One cell a label, the label above its value. */
    CELLEN {
        @Override
        void kop(XWPFDocument doc, Schets nota) {
            var tabel = doc.createTable((nota.kop().size() + 1) / 2, 2);
            for (int i = 0; i < nota.kop().size(); i++) {
                var cel = tabel.getRow(i / 2).getCell(i % 2);
                vul(cel, nota.kop().get(i).label());
                for (String regel : nota.kop().get(i).waarde()) {
                    cel.addParagraph().createRun().setText(regel);
                }
            }
        }
    },
    /** Labels and values as paragraphs, the value below. */
    ONDER_ELKAAR {
        @Override
        void kop(XWPFDocument doc, Schets nota) {
            for (Rij rij : nota.kop()) {
                var run = doc.createParagraph().createRun();
                run.setBold(true);
                run.setText(rij.label());
                rij.waarde().forEach(regel -> doc.createParagraph().createRun().setText(regel));
                doc.createParagraph();
            }
        }
    },
    /** A label, a tab and its value. */
    TAB {
        @Override
        void kop(XWPFDocument doc, Schets nota) {
            for (Rij rij : nota.kop()) {
                var run = doc.createParagraph().createRun();
                run.setText(rij.label());
                run.addTab();
                run.setText(lijst(rij));
            }
        }
    };

    abstract void kop(XWPFDocument doc, Schets nota);

    public byte[] maak(Schets nota) {
        try (var doc = new XWPFDocument();
                var uit = new ByteArrayOutputStream()) {
            doc.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Ministerie van Onderwijs, Cultuur en Wetenschap");
            doc.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Pagina 1 van 2");
            regel(doc, nota.soort(), true);
            kop(doc, nota);
            regel(doc, nota.woordNota(), false);
            regel(doc, nota.titel(), true);
            for (Deel deel : nota.delen()) {
                regel(doc, deel.titel(), true);
                deel.alineas().forEach(a -> regel(doc, a, false));
                BigInteger lijst = deel.punten().isEmpty() ? null : opsomming(doc);
                for (String punt : deel.punten()) {
                    var alinea = doc.createParagraph();
                    alinea.setNumID(lijst);
                    alinea.setNumILvl(BigInteger.ZERO);
                    alinea.createRun().setText(punt);
                }
            }
            doc.write(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void regel(XWPFDocument doc, String tekst, boolean vet) {
        var run = doc.createParagraph().createRun();
        run.setBold(vet);
        run.setText(tekst);
    }

    private static BigInteger opsomming(XWPFDocument doc) {
        var soort = CTAbstractNum.Factory.newInstance();
        soort.setAbstractNumId(BigInteger.valueOf(doc.getDocument().getBody().sizeOfPArray()));
        var niveau = soort.addNewLvl();
        niveau.setIlvl(BigInteger.ZERO);
        niveau.addNewStart().setVal(BigInteger.ONE);
        niveau.addNewNumFmt().setVal(STNumberFormat.BULLET);
        niveau.addNewLvlText().setVal("\uF0B7");
        var nummering = doc.getNumbering() == null ? doc.createNumbering() : doc.getNumbering();
        return nummering.addNum(nummering.addAbstractNum(new XWPFAbstractNum(soort)));
    }

    private static String lijst(Rij rij) {
        return String.join("\n", rij.waarde());
    }

    private static void vul(XWPFTableCell cel, String tekst) {
        var regels = tekst.split("\n");
        cel.setText(regels[0]);
        for (int i = 1; i < regels.length; i++) {
            cel.addParagraph().createRun().setText(regels[i]);
        }
    }
}
