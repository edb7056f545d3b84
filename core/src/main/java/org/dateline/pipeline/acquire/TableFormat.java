// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.WrittenTime;
import org.jspecify.annotations.Nullable;

/**
 * Tables with commas, semicolons or tabs whose first line names its columns, a report a row. The text of a row is left as it is. Of
 * a table in UTF-8 one row is held at a time.
 */
final class TableFormat implements Format {
    /** In characters. */
    private static final int LONGEST_NAME = 40;

    private final Columns columns;

    TableFormat(Columns columns) {
        this.columns = columns;
    }

    @Override
    public boolean takes(byte[] head) {
        try {
            TableRows rows = TableRows.of(new StringReader(Decoded.of(head).text()));
            List<String> names = rows == null ? null : rows.next();
            return rows != null
                    && names != null
                    && (isHead(names, columns.positions(names)) || columns.areNamed() && isTable(names, rows));
        } catch (IOException impossible) {
            return false;
        }
    }

    /** Named columns must be there; unnamed ones must be several, since one word may open any text. */
    private boolean isHead(List<String> names, Map<Field, Integer> found) {
        boolean told = found.containsKey(Field.TEXT) || columns.areNamed() && found.containsKey(Field.TITLE);
        return told && names.size() > 1 && (columns.areNamed() || found.size() > 1);
    }

    /** Whether it looks like a table, whatever its columns are called: a first row as long, a second of several cells. */
    private static boolean isTable(List<String> names, TableRows rows) throws IOException {
        List<String> first = rows.next();
        List<String> second = first == null ? null : rows.next();
        return names.size() > 1
                && names.stream()
                        .allMatch(name -> !name.isBlank() && name.strip().length() <= LONGEST_NAME)
                && first != null
                && first.size() == names.size()
                && (second == null || second.size() > 1);
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        Reader characters = characters(input, sink);
        TableRows rows = characters == null ? null : TableRows.of(characters);
        List<String> head = rows == null ? null : rows.next();
        if (rows == null || head == null) {
            return;
        }
        Map<Field, Integer> positions = columns.positions(head);
        if (!isHead(head, positions)) {
            sink.accept(input.skipped(
                    ProblemCode.NO_TEXT,
                    "a table without a column that --columns names; it has " + String.join(", ", head)));
            return;
        }
        int number = 1;
        boolean told = false;
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            number++;
            Input at = input.at(", row " + number);
            if (rows.isCut()) {
                sink.accept(at.skipped(ProblemCode.TOO_LARGE, "longer than " + TableRows.LONGEST + " characters"));
                told = true;
            } else if (row.size() > 1 || !row.get(0).isBlank()) {
                at.tell(List.of(item(row, positions)), null, sink);
                told = true;
            }
        }
        if (!told) {
            sink.accept(input.skipped(ProblemCode.EMPTY, "a table with names of columns and no rows"));
        }
    }

    private static @Nullable Reader characters(Input input, Consumer<Acquired> sink) throws IOException {
        byte[] head = input.bytes().readNBytes(1 << 20);
        byte[] rest = head.length < 1 << 20 ? new byte[0] : null;
        if (rest != null) {
            return new StringReader(input.decode(head).text());
        }
        if (Decoded.of(head).trouble() == null || isCutOnly(head)) {
            return new BufferedReader(new InputStreamReader(
                    new SequenceInputStream(new ByteArrayInputStream(head), input.bytes()), StandardCharsets.UTF_8));
        }
        byte[] all =
                new SequenceInputStream(new ByteArrayInputStream(head), input.bytes()).readNBytes(Input.MOST_BYTES + 1);
        if (all.length > Input.MOST_BYTES) {
            sink.accept(input.skipped(
                    ProblemCode.TOO_LARGE, "a table that is not UTF-8, of more than " + Input.MOST_BYTES + " bytes"));
            return null;
        }
        return new StringReader(input.decode(all).text());
    }

    /** Whether a character that was cut at the end is all that is wrong. */
    private static boolean isCutOnly(byte[] head) {
        return new String(head, 0, head.length - 4, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
    }

    private static Found item(List<String> row, Map<Field, Integer> positions) {
        Item item = new Item();
        positions.forEach((field, at) -> {
            String value = at < row.size() ? row.get(at) : "";
            if (field == Field.PUBLISHED) {
                item.published(value);
            } else if (field == Field.VERSION) {
                String iso = WrittenTime.iso(value);
                item.put(field, iso != null ? iso : value);
            } else {
                item.put(field, value);
            }
        });
        if (item.get(Field.TEXT) == null && item.get(Field.TITLE) == null) {
            return new Found.Refused("", ProblemCode.NO_TEXT, "a row without text");
        }
        return item;
    }
}
