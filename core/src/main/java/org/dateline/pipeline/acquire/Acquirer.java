// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;

/**
 * Reads files and folders, report by report. What a file holds decides how it is read. A folder is walked in the order of
 * its names, without hidden files and without following a link out of it or back into a folder that is being walked. Holds one
 * report at a time.
 */
public final class Acquirer {
    private static final int HEAD_BYTES = 8192;

    private final List<Format> formats;
    private final CharsetGuess guess;
    private final ItemReports items;

    /** Reads the formats that need no other library. */
    public Acquirer() {
        this(List.of(), CharsetGuess.none(), Columns.usual());
    }

    /**
     * @param more formats that are asked before those of this room
     * @param guess tells the charset of bytes that nothing else tells of
     * @param columns where the user says which columns of tables and fields of JSON hold what
     */
    public Acquirer(List<Format> more, CharsetGuess guess, Columns columns) {
        this.guess = guess;
        LayoutFinder layouts = new LayoutFinder();
        items = new ItemReports(layouts);
        WebPageFormat pages = new WebPageFormat(layouts);
        List<Format> all = new ArrayList<>(more);
        all.addAll(List.of(
                new GzipFormat(),
                new ZipFormat(),
                new TarFormat(),
                new JsonLinesFormat(columns),
                pages,
                new XmlFormat(pages),
                new MarkdownFormat(),
                new TableFormat(columns),
                new PlainTextFormat(layouts)));
        formats = List.copyOf(all);
    }

    /**
     * Everything in a file or folder.
     *
     * @param sink gets each report, or why there is none, in a stable order
     */
    public void acquire(Path path, Consumer<Acquired> sink) {
        Path name = path.getFileName();
        boolean[] told = {false};
        walk(path, name == null ? path.toString() : name.toString(), new ArrayDeque<>(), acquired -> {
            told[0] = true;
            sink.accept(acquired);
        });
        if (!told[0]) {
            String what = Files.isDirectory(path) ? "a folder without files to read; hidden ones are not" : "no report";
            sink.accept(skipped(ProblemCode.EMPTY, path.toString(), what));
        }
    }

    /**
     * Everything in a stream.
     *
     * @param name what a problem should name
     * @throws IOException if the stream cannot be read
     */
    public void acquire(InputStream in, String name, Consumer<Acquired> sink) throws IOException {
        acquire(in, name, Known.nothing(), sink);
    }

    /**
     * Everything in a stream of which something is known.
     *
     * @param name what a problem should name
     * @throws IOException if the stream cannot be read
     */
    public void acquire(InputStream in, String name, Known known, Consumer<Acquired> sink) throws IOException {
        outermost(in, name, name, known, sink);
    }

    private void walk(Path path, String name, Deque<Path> above, Consumer<Acquired> sink) {
        if (Files.isDirectory(path)) {
            folder(path, name, above, sink);
        } else if (Files.isRegularFile(path)) {
            file(path, name, sink);
        } else if (Files.exists(path)) {
            sink.accept(skipped(ProblemCode.UNREADABLE, path.toString(), "neither a file nor a folder"));
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            sink.accept(skipped(ProblemCode.UNREADABLE, path.toString(), "a link that leads nowhere"));
        } else {
            sink.accept(skipped(ProblemCode.NO_SUCH_FILE, path.toString(), "no such file or folder"));
        }
    }

    private void file(Path path, String name, Consumer<Acquired> sink) {
        try (InputStream in = Files.newInputStream(path)) {
            outermost(in, name, path.toString(), Known.nothing(), sink);
        } catch (IOException failed) {
            sink.accept(skipped(ProblemCode.UNREADABLE, path.toString(), reason(failed)));
        }
    }

    private void outermost(InputStream in, String name, String where, Known known, Consumer<Acquired> sink)
            throws IOException {
        Allowance allowance = new Allowance();
        try {
            read(new Input(allowance.outermost(in), name, where, known, allowance, 0, this), sink);
        } catch (Allowance.Exceeded exceeded) {
            sink.accept(skipped(ProblemCode.UNPACKS_TOO_FAR, where, String.valueOf(exceeded.getMessage())));
        }
    }

    void read(Input input, Consumer<Acquired> sink) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(input.bytes(), 1 << 16);
        buffered.mark(HEAD_BYTES);
        byte[] head = buffered.readNBytes(HEAD_BYTES);
        buffered.reset();
        String kind = Binary.kind(head);
        for (Format format : formats) {
            boolean text = kind == null;
            if ((text || format instanceof BinaryFormat) && format.takes(head)) {
                format.read(input.withBytes(buffered), sink);
                return;
            }
        }
        sink.accept(input.skipped(ProblemCode.BINARY, kind == null ? "of no known kind" : kind));
    }

    ItemReports items() {
        return items;
    }

    CharsetGuess guess() {
        return guess;
    }

    private void folder(Path path, String name, Deque<Path> above, Consumer<Acquired> sink) {
        List<Path> children = new ArrayList<>();
        Path real;
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(path)) {
            real = path.toRealPath();
            listing.forEach(children::add);
        } catch (IOException | DirectoryIteratorException failed) {
            sink.accept(skipped(ProblemCode.UNREADABLE, path.toString(), reason(failed)));
            return;
        }
        if (above.contains(real)) {
            return;
        }
        above.push(real);
        children.sort(null);
        for (Path child : children) {
            String childName = String.valueOf(child.getFileName());
            if (leadsOut(child, above)) {
                sink.accept(skipped(
                        ProblemCode.UNREADABLE,
                        child.toString(),
                        "a link that leads out of the folder that was named"));
            } else if (!childName.startsWith(".")) {
                walk(child, above.size() == 1 ? childName : name + "/" + childName, above, sink);
            }
        }
        above.pop();
    }

    /** Whether it is a link to what is not within the outermost folder. */
    private static boolean leadsOut(Path child, Deque<Path> above) {
        try {
            return Files.isSymbolicLink(child) && !child.toRealPath().startsWith(above.getLast());
        } catch (IOException nowhere) {
            return false;
        }
    }

    private static String reason(Exception failed) {
        return failed instanceof AccessDeniedException
                ? "no permission to read it"
                : failed.getClass().getSimpleName();
    }

    private static Acquired skipped(ProblemCode code, String where, String what) {
        return new Acquired.Skipped(where, new Problem(code, where + ": " + what));
    }
}
