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
 * its names, without hidden files and without following a link back into a folder that is being walked. Holds one report at
 * a time.
 */
public final class Acquirer {
    private static final int HEAD_BYTES = 8192;

    private final Format webPages = new WebPageFormat();
    private final List<Format> formats = List.of(new JsonLinesFormat(), new PlainTextFormat());

    /**
     * Everything in a file or folder.
     *
     * @param sink gets each report, or why there is none, in a stable order
     */
    public void acquire(Path path, Consumer<Acquired> sink) {
        Path name = path.getFileName();
        walk(path, name == null ? path.toString() : name.toString(), new ArrayDeque<>(), sink);
    }

    /**
     * Everything in a stream: JSON Lines, one web page or one plain text.
     *
     * @param name what a problem should name
     * @throws IOException if the stream cannot be read
     */
    public void acquire(InputStream in, String name, Consumer<Acquired> sink) throws IOException {
        read(in, name, name, sink);
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
            read(in, name, path.toString(), sink);
        } catch (IOException failed) {
            sink.accept(skipped(ProblemCode.UNREADABLE, path.toString(), reason(failed)));
        }
    }

    private void read(InputStream in, String name, String where, Consumer<Acquired> sink) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(HEAD_BYTES);
        byte[] head = buffered.readNBytes(HEAD_BYTES);
        buffered.reset();
        String kind = Binary.kind(head);
        if (kind != null) {
            sink.accept(skipped(ProblemCode.BINARY, where, kind));
            return;
        }
        if (webPages.takes(head)) {
            webPages.read(buffered, name, where, sink);
            return;
        }
        if (Markup.is(head)) {
            sink.accept(skipped(ProblemCode.MARKUP, where, "XML that is no web page"));
            return;
        }
        for (Format format : formats) {
            if (format.takes(head)) {
                format.read(buffered, name, where, sink);
                return;
            }
        }
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
            if (!childName.startsWith(".")) {
                walk(child, above.size() == 1 ? childName : name + "/" + childName, above, sink);
            }
        }
        above.pop();
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
