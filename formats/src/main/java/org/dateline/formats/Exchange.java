// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Input;
import org.dateline.pipeline.acquire.Known;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageHeaders;

/** What a server answered, as an archive keeps it: a page, a feed, a document; or something else, which is told. */
final class Exchange {
    private static final Pattern READABLE = Pattern.compile(
            "text/(?:html|plain|xml|markdown|csv|rtf)|application/(?:xhtml\\+xml|xml|rss\\+xml|atom\\+xml|rdf\\+xml|json|feed\\+json|pdf"
                    + "|vnd\\.openxmlformats-officedocument\\.wordprocessingml\\.document|vnd\\.oasis\\.opendocument\\.text)|");

    private final Input input;
    private final Consumer<Acquired> sink;

    Exchange(Input input, Consumer<Acquired> sink) {
        this.input = input;
        this.sink = sink;
    }

    /**
     * An answer with its head.
     *
     * @param length of all of it, which tells where a body ends that does not say so itself
     */
    void response(String address, InputStream bytes, long length) throws IOException {
        HttpResponse response;
        try {
            response =
                    HttpResponse.parse(LengthedBody.create(Channels.newChannel(bytes), ByteBuffer.allocate(0), length));
        } catch (IOException | RuntimeException malformed) {
            sink.accept(input.at(": " + shown(address)).skipped(ProblemCode.DAMAGED, "no answer of a server"));
            return;
        }
        MessageHeaders headers = response.headers();
        String type = headers.first("Content-Type").orElse("");
        if (response.status() != 200) {
            none(address, "answered with " + response.status());
        } else if (isPage(type, address)) {
            page(response, type, address);
        } else {
            none(address, "of type " + type);
        }
    }

    /** What an archive holds without how it was sent. */
    void resource(String address, String type, InputStream bytes) throws IOException {
        if (isPage(type, address) && !address.startsWith("dns:") && !address.startsWith("metadata:")) {
            input.member(bytes, shown(address), Known.ofContentType(type, address), sink);
        } else {
            none(address, "of type " + type);
        }
    }

    private void page(HttpResponse response, String type, String address) throws IOException {
        Failing body;
        try {
            body = new Failing(response.bodyDecoded().stream());
        } catch (IOException | RuntimeException unknown) {
            sink.accept(input.at(": " + shown(address)).skipped(ProblemCode.DAMAGED, "its content cannot be unpacked"));
            return;
        }
        try {
            input.member(body, shown(address), Known.ofContentType(type, address), sink);
        } catch (IOException failed) {
            // What the archive itself cannot give, or what there is too much of, ends it; a page that breaks off does
            // not.
            if (!body.hasFailed()) {
                throw failed;
            }
            sink.accept(input.at(": " + shown(address)).skipped(ProblemCode.DAMAGED, "its content breaks off"));
        }
    }

    private void none(String address, String what) {
        sink.accept(input.at(": " + shown(address)).skipped(ProblemCode.NO_PAGE, what));
    }

    private static boolean isPage(String type, String address) {
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return READABLE.matcher(bare).matches() && !address.matches("https?://[^/]+/robots\\.txt");
    }

    private static String shown(String address) {
        return address.length() > 300 ? address.substring(0, 300) : address;
    }

    /** Knows whether it was this that failed. */
    private static final class Failing extends InputStream {
        private final InputStream in;
        private boolean failed;

        Failing(InputStream in) {
            this.in = in;
        }

        boolean hasFailed() {
            return failed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            try {
                return in.read(buffer, from, most);
            } catch (IOException | RuntimeException broken) {
                failed = true;
                throw new IOException("broken content", broken);
            }
        }
    }
}
