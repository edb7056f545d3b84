// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** A few libraries over the same store, so that a slow question does not hold up the others. */
final class Libraries implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final BlockingQueue<Library> free;
    private final List<Library> all = new ArrayList<>();

    Libraries(Library.Opener opener, int many) throws IOException {
        free = new ArrayBlockingQueue<>(many);
        try {
            for (int i = 0; i < many; i++) {
                Library library = opener.open();
                all.add(library);
                free.add(library);
            }
        } catch (IOException failed) {
            close();
            throw failed;
        }
    }

    /** A question to a library. */
    interface Question<T> {
        T ask(Library library) throws IOException;
    }

    <T> T ask(Question<T> question) throws IOException {
        Library library = take();
        try {
            return question.ask(library);
        } finally {
            free.add(library);
        }
    }

    private Library take() {
        try {
            Library library = free.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (library == null) {
                throw Refusal.of(503, "too many questions at a time");
            }
            return library;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.of(503, "the server is stopping");
        }
    }

    @Override
    public void close() throws IOException {
        for (Library library : all) {
            library.store().close();
        }
    }
}
