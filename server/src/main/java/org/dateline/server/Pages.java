// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The pages and what belongs to them: the files that {@code web/files.txt} lists, by their exact names and no others. */
final class Pages {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private static final String SHELL = "shell.html";
    /** The titles until something is fetched, by the name of the page and its script. */
    private static final Map<String, String> TITLES = Map.of(
            "index", "Stories",
            "story", "Story",
            "entity", "Who is who",
            "outlet", "Outlet",
            "report", "Report",
            "pair", "Two actors");

    private final Map<String, Page> pages = new TreeMap<>();

    /** A file as it is sent. */
    private record Page(byte[] bytes, String type, String tag) {}

    Pages() {
        for (String name :
                new String(read("files.txt"), StandardCharsets.UTF_8).lines().toList()) {
            if (!name.equals(SHELL)) {
                put(name, read(name));
            }
        }
        String shell = new String(read(SHELL), StandardCharsets.UTF_8);
        TITLES.forEach((page, title) -> put(
                page + ".html",
                shell.replace("@PAGE@", page).replace("@TITLE@", title).getBytes(StandardCharsets.UTF_8)));
    }

    private void put(String name, byte[] bytes) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("no content type for " + name);
        }
        pages.put(name, new Page(bytes, type, '"' + digest(bytes) + '"'));
    }

    private static byte[] read(String name) {
        try (InputStream in = Pages.class.getResourceAsStream("web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its page " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void send(Context context, String name) {
        Page page = pages.get(name);
        if (page == null) {
            throw Refusal.notFound("there is no such page");
        }
        context.header("ETag", page.tag());
        if (page.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(page.type()).result(page.bytes());
        }
    }
}
