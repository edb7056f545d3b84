// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Input;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;

/** The text of a PDF's pages: lines joined to paragraphs, without the lines that stand at the edge of most pages. */
final class PdfPages {
    private static final int MOST_PAGES = 400;
    private static final int MOST_CHARACTERS = 4 << 20;
    /** Operators of all pages; a page of a newspaper has some ten thousand. */
    private static final int MOST_OPERATORS = 5_000_000;

    /** Held, since a logger that nobody holds forgets its level; it writes of every fault that it mends. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private PdfPages() {}

    /** With the library told to keep quiet, and to leave the machine's fonts alone. */
    static PdfPages prepared() throws IOException {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(OneFont.ofTheLibrary());
        return new PdfPages();
    }

    /** More than is read of one document. */
    private static final class Exceeded extends IOException {}

    /** Writes words and nothing else; stops where there is no end of it. */
    private static final class Words extends PDFTextStripper {
        private int operators;

        Words() {
            setParagraphEnd("\n\n");
            setLineSeparator("\n");
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS) {
                throw new Exceeded();
            }
            super.processOperator(operator, operands);
        }
    }

    void read(byte[] bytes, Input input, Consumer<Acquired> sink) {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            String text = joined(pages(document));
            if (text.isBlank()) {
                sink.accept(
                        isWhole(bytes)
                                ? input.skipped(ProblemCode.NO_PROSE, "a document of pictures")
                                : input.skipped(ProblemCode.DAMAGED, "the document breaks off, without any text"));
            } else {
                input.tell(List.of(new Item().put(Field.TEXT, text)), null, sink);
            }
        } catch (InvalidPasswordException locked) {
            sink.accept(input.skipped(ProblemCode.ENCRYPTED, "it opens with a password only"));
        } catch (Exceeded exceeded) {
            sink.accept(input.skipped(ProblemCode.UNPACKS_TOO_FAR, "more pages, words or drawings than are read"));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            sink.accept(input.skipped(ProblemCode.DAMAGED, "it cannot be read as a PDF"));
        }
    }

    /** Whether its last bytes are the end of a PDF. */
    private static boolean isWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - 1024);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static List<String> pages(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new Exceeded();
        }
        Words words = new Words();
        List<String> pages = new ArrayList<>();
        long characters = 0;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            words.setStartPage(page);
            words.setEndPage(page);
            String text = words.getText(document);
            characters += text.length();
            if (characters > MOST_CHARACTERS) {
                throw new Exceeded();
            }
            pages.add(text.strip());
        }
        return pages;
    }

    private static String joined(List<String> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (String page : pages) {
            String[] lines = page.split("\\n");
            edges.merge(shape(lines[0]), 1, Integer::sum);
            edges.merge(shape(lines[lines.length - 1]), 1, Integer::sum);
        }
        StringBuilder text = new StringBuilder();
        for (String page : pages) {
            List<String> lines = new ArrayList<>(List.of(page.split("\\n")));
            if (isEdge(lines.get(0), edges, pages.size())) {
                lines.remove(0);
            }
            if (!lines.isEmpty() && isEdge(lines.get(lines.size() - 1), edges, pages.size())) {
                lines.remove(lines.size() - 1);
            }
            text.append(paragraphs(String.join("\n", lines))).append("\n\n");
        }
        return text.toString().strip();
    }

    /** Whether a line is a page's number, or stands at the edge of several pages and most. */
    private static boolean isEdge(String line, Map<String, Integer> edges, int pages) {
        int times = edges.getOrDefault(shape(line), 0);
        return line.strip().matches("(?i)(?:page )?\\d{1,4}(?: (?:of|/) \\d{1,4})?") || times >= 3 && times * 2 > pages;
    }

    private static String shape(String line) {
        return line.strip().replaceAll("\\d+", "0");
    }

    private static String paragraphs(String page) {
        return page.replaceAll("(?<=\\p{Ll})[\\u00AD-]\\n(?=\\p{Ll})", "")
                .replaceAll("[ \\t]+", " ")
                .replaceAll("(?<!\\n)[ ]*\\n(?!\\s*\\n)", " ")
                .replaceAll("\\s*\\n\\s*\\n\\s*", "\n\n");
    }
}
