// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dateline.jdbc.SqliteStore;
import org.dateline.server.DatelineServer;
import org.dateline.server.Library;
import org.dateline.server.ServerOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: pages and an HTTP interface over the store. */
@Command(
        name = "serve",
        description = {
            "Opens the store to a browser: stories, who is who, what outlets report; and to programs over HTTP.",
            "Listens on this machine alone unless --host says otherwise, which needs a token."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Option(names = "--host", paramLabel = "HOST", description = "Name or address to listen on; 127.0.0.1 unless told.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on; 8710 unless told, 0 for any.")
    private int port = 8710;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = "Another name that the server is reached by. May be given several times.")
    private List<String> names = List.of();

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description =
                    "What whoever asks must show; better given as DATELINE_TOKEN, which no list of processes shows.")
    private @Nullable String token;

    @Option(
            names = "--private-webhooks",
            description =
                    "Let webhooks lead to this machine and to private networks; only the public network unless told.")
    private boolean privateWebhooks;

    @Override
    public Integer call() throws IOException, InterruptedException {
        String shown = token != null ? token : System.getenv("DATELINE_TOKEN");
        ServerOptions options = options(shown == null || shown.isEmpty() ? null : shown);
        try (DatelineServer server = DatelineServer.start(options, () -> {
            SqliteStore store = storeOption.openExisting();
            return new Library(store, store);
        })) {
            System.err.println("dateline: http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                    + server.port() + "/ is open; Ctrl-C closes it");
            new CountDownLatch(1).await();
        }
        return Exit.READ;
    }

    private ServerOptions options(@Nullable String shown) {
        try {
            return new ServerOptions(host, port, shown, Set.copyOf(names), privateWebhooks);
        } catch (IllegalArgumentException wrong) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()));
        }
    }
}
