// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The peer as a process: loads CoreNLP's annotators, reads the files, and does nothing after it. */
public final class CoreNlpAlone {
    private CoreNlpAlone() {}

    public static void main(String[] files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            texts.add(Files.readString(Path.of(file)));
        }
        System.out.println(Peer.annotate(Peer.pipeline(), texts) + " tokens");
    }
}
