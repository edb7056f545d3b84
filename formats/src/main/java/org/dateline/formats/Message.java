// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Decoded;
import org.dateline.pipeline.acquire.Input;
import org.dateline.pipeline.acquire.Known;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Paragraphs;
import org.jspecify.annotations.Nullable;

/** One message: its text, what is attached to it, or the page that it carries. */
final class Message {
    private static final Pattern SENDER = Pattern.compile("\\s*\"?([^\"<@]{2,}?)\"?\\s*<[^>]*>\\s*");
    private static final Pattern NAMED = Pattern.compile("(?i)(?:file)?name\\*?=\"?([^\";]+)");
    private static final int MOST_PARTS = 1000;

    private final Input input;
    private final Consumer<Acquired> sink;
    private final Map<String, String> head = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    /** A leaf of the message, unpacked. */
    private record Part(String type, @Nullable String charset, Map<String, String> fields, byte[] bytes) {
        boolean isAttached() {
            String disposition = fields.getOrDefault("content-disposition", "").toLowerCase(Locale.ROOT);
            return disposition.startsWith("attachment") || type.equals("message/rfc822");
        }

        String name() {
            Matcher named = NAMED.matcher(
                    fields.getOrDefault("content-disposition", "") + "; " + fields.getOrDefault("content-type", ""));
            return named.find() ? named.group(1) : type;
        }
    }

    Message(Input input, Consumer<Acquired> sink) {
        this.input = input;
        this.sink = sink;
    }

    void read(byte[] bytes) throws IOException {
        boolean whole = parsed(bytes);
        boolean told = head.containsKey("snapshot-content-location") || isPage() ? page() : text();
        for (Part part : parts) {
            if (part.isAttached() && !part.type().startsWith("image/")) {
                input.member(
                        new ByteArrayInputStream(part.bytes()),
                        part.name(),
                        new Known(part.charset(), null, part.type()),
                        sink);
                told = true;
            }
        }
        if (!told) {
            boolean locked = parts.stream()
                    .anyMatch(part ->
                            part.type().contains("pkcs7-mime") || part.type().contains("pgp-encrypted"));
            sink.accept(
                    locked
                            ? input.skipped(ProblemCode.ENCRYPTED, "an encrypted message")
                            : input.skipped(
                                    whole ? ProblemCode.NO_TEXT : ProblemCode.DAMAGED, "a message without text"));
        }
    }

    /** Whether all of it could be taken apart. */
    private boolean parsed(byte[] bytes) throws IOException {
        MimeConfig config = MimeConfig.custom()
                .setMalformedHeaderStartsBody(true)
                .setMaxHeaderCount(2000)
                .setMaxHeaderLen(1 << 17)
                .setMaxLineLen(-1)
                .build();
        MimeTokenStream tokens = new MimeTokenStream(config);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(new ByteArrayInputStream(bytes));
        Map<String, String> fields = new HashMap<>();
        boolean first = true;
        try {
            for (EntityState state = tokens.getState();
                    state != EntityState.T_END_OF_STREAM && parts.size() < MOST_PARTS;
                    state = tokens.next()) {
                switch (state) {
                    case T_START_HEADER -> fields = new HashMap<>();
                    case T_FIELD ->
                        fields.putIfAbsent(
                                tokens.getField().getNameLowerCase(),
                                decoded(String.valueOf(tokens.getField().getBody())));
                    case T_END_HEADER -> {
                        head.putAll(first ? fields : Map.of());
                        first = false;
                    }
                    case T_BODY ->
                        parts.add(part(
                                tokens.getBodyDescriptor(),
                                fields,
                                tokens.getDecodedInputStream().readAllBytes()));
                    default -> {}
                }
            }
            return true;
        } catch (MimeException | IOException | RuntimeException malformed) {
            return false;
        }
    }

    private static Part part(BodyDescriptor described, Map<String, String> fields, byte[] bytes) {
        String type = described.getMimeType() == null
                ? "text/plain"
                : described.getMimeType().toLowerCase(Locale.ROOT);
        return new Part(type, described.getCharset(), Map.copyOf(fields), bytes);
    }

    private static String decoded(String field) {
        try {
            return DecoderUtil.decodeEncodedWords(field.replaceAll("\\r?\\n[ \\t]+", " "), DecodeMonitor.SILENT)
                    .strip();
        } catch (RuntimeException malformed) {
            return field.strip();
        }
    }

    private boolean isPage() {
        return head.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).startsWith("multipart/related")
                && !head.containsKey("received")
                && parts.stream().anyMatch(part -> part.fields().containsKey("content-location"));
    }

    /** The page that the message was made to keep: the first one in it. */
    private boolean page() throws IOException {
        for (Part part : parts) {
            if (part.type().equals("text/html") || part.type().equals("application/xhtml+xml")) {
                String address = part.fields().get("content-location");
                address = address != null ? address : head.get("snapshot-content-location");
                input.unwrapped(
                        new ByteArrayInputStream(part.bytes()), new Known(part.charset(), address, part.type()), sink);
                return true;
            }
        }
        return false;
    }

    private boolean text() {
        Decoded trouble = null;
        String text = "";
        for (Part part : parts) {
            boolean plain = part.type().equals("text/plain");
            if (!part.isAttached() && (plain || part.type().equals("text/html")) && text.isBlank()) {
                Decoded read = decode(part);
                text = plain ? Paragraphs.ofPlain(read.text()) : Paragraphs.ofHtml(read.text());
                trouble = read;
            }
        }
        if (text.isBlank()) {
            return false;
        }
        String from = head.getOrDefault("from", "");
        Matcher sender = SENDER.matcher(from);
        String id = head.get("message-id");
        Item item = new Item()
                .put(Field.ID, id == null ? null : "mid:" + id.replaceAll("[<>\\s]", ""))
                .put(Field.TITLE, head.get("subject"))
                .put(Field.SOURCE, sender.matches() ? sender.group(1) : null)
                .put(Field.LANGUAGE, head.get("content-language"))
                .published(head.get("date"))
                .put(Field.TEXT, text);
        input.tell(List.<Found>of(item), trouble == null ? null : trouble.trouble(), sink);
        return true;
    }

    /** By the charset that the part declares, where it declares one. */
    private Decoded decode(Part part) {
        String declared = part.fields()
                        .getOrDefault("content-type", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("charset")
                ? part.charset()
                : null;
        return input.decode(part.bytes(), declared);
    }
}
