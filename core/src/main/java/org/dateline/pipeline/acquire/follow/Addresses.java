// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Problem;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.dateline.pipeline.acquire.Known;

/**
 * Reads what stands at addresses that a user names: each is asked for once, as politely as feeds are, and what comes is read as a file
 * would be. The hosts that were named may be in a private network; those that they send on to may not.
 */
public final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://)([^/?#]*)([^#]*)(?:#.*)?");
    private static final int OK = 200;

    private final Acquirer acquirer;
    private final Fetcher fetcher;

    /**
     * @param named all addresses that will be asked for
     */
    public Addresses(Collection<String> named, Acquirer acquirer, Limits limits, Pace pace) {
        this.acquirer = acquirer;
        Set<String> hosts = new HashSet<>();
        for (String one : named) {
            try {
                hosts.add(Hosts.of(URI.create(written(one))));
            } catch (IllegalArgumentException malformed) {
                // Told when it is asked for.
                continue;
            }
        }
        fetcher = new Fetcher(new Hosts(hosts), limits, pace);
    }

    /** Whether a user means an address of the web by that, and not a file. */
    public static boolean is(String name) {
        return ADDRESS.matcher(name).matches();
    }

    /**
     * Everything at an address.
     *
     * @param sink gets each report, or why there is none
     * @throws IOException if what came cannot be read from memory, which is the machine's fault
     */
    public void acquire(String address, Consumer<Acquired> sink) throws IOException, InterruptedException {
        Answer answer = fetcher.get(written(address), null, null);
        if (answer.status() == OK) {
            acquirer.acquire(
                    new ByteArrayInputStream(answer.body()),
                    address,
                    Known.ofContentType(answer.type(), answer.address()),
                    sink);
            return;
        }
        String why = answer.failure() != null ? answer.failure() : "answered with " + answer.status();
        String on = answer.address().equals(written(address)) ? "" : " (" + answer.address() + ")";
        sink.accept(new Acquired.Skipped(address, new Problem(answer.code(), address + ": " + why + on)));
    }

    /** As requests have it: hosts and letters of all scripts written in ASCII, without the part that only readers use. */
    private static String written(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        if (!parts.matches()) {
            return address;
        }
        String host = parts.group(2);
        try {
            host = host.chars().allMatch(c -> c < 0x80)
                    ? host
                    : IDN.toASCII(host).toLowerCase(Locale.ROOT);
            String rest = parts.group(3).replace(" ", "%20").replace("|", "%7C");
            return URI.create(parts.group(1) + host + rest).toASCIIString();
        } catch (IllegalArgumentException malformed) {
            return address;
        }
    }
}
