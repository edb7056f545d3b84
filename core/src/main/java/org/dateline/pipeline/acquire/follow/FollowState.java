// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** The states of all feeds in one file, which is replaced whole, so that a crash leaves the old one or the new one. */
final class FollowState {
    private final Path file;
    private final JsonMapper mapper = new JsonMapper();
    private final Map<String, FeedState> feeds;

    private FollowState(Path file, Map<String, FeedState> feeds) {
        this.file = file;
        this.feeds = feeds;
    }

    /** What a file remembers; nothing where there is none, or where it is damaged: then items are met again, and known by the store. */
    static FollowState open(Path file) throws IOException {
        Map<String, FeedState> feeds = new TreeMap<>();
        if (Files.exists(file)) {
            try {
                feeds.putAll(new JsonMapper()
                        .readValue(Files.readString(file), new TypeReference<Map<String, FeedState>>() {}));
            } catch (JsonProcessingException damaged) {
                feeds.clear();
            }
        }
        return new FollowState(file, feeds);
    }

    FeedState of(String feed) {
        return feeds.getOrDefault(feed, FeedState.fresh());
    }

    void keep(String feed, FeedState state) throws IOException {
        feeds.put(feed, state);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, mapper.writeValueAsString(feeds));
        try {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
