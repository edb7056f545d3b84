// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.PublicNetwork;
import org.jspecify.annotations.Nullable;

/**
 * Which hosts may be asked: those that the user named, whatever they are; others only where they are in the public network, so that
 * no redirect and no link leads to a machine that only this one can see.
 */
final class Hosts {
    private final Set<String> named;

    /**
     * @param named hosts with their ports, as {@link #of} gives them
     */
    Hosts(Set<String> named) {
        this.named = Set.copyOf(named);
    }

    /** Host and port of an address, in lower case. */
    static String of(URI address) {
        int port =
                address.getPort() >= 0 ? address.getPort() : "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
    }

    /** Why an address is not asked, or {@code null} where it may be. */
    @Nullable String objection(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return "not an address of the web";
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            return "an address without a host, or with a password in it";
        }
        if (named.contains(of(address))) {
            return null;
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
                if (!PublicNetwork.holds(one)) {
                    return "leads to a private network";
                }
            }
            return null;
        } catch (UnknownHostException unknown) {
            return "no such host";
        }
    }
}
