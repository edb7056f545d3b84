// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.dateline.model.PublicNetwork;

/**
 * An address of the web that something may be posted to. Its name is looked up each time, and what is found is what is connected
 * to, so that nobody can show one machine to the check and another to the sender.
 */
final class HookAddress {
    private static final int MOST_PORT = 65_535;

    private final URI uri;
    private final boolean anywhere;

    private HookAddress(URI uri, boolean anywhere) {
        this.uri = uri;
        this.anywhere = anywhere;
    }

    /**
     * @param anywhere whether machines may be told that only this one can see
     * @throws IllegalArgumentException where it is no such address
     */
    static HookAddress of(String text, boolean anywhere) {
        URI uri;
        try {
            uri = URI.create(text.strip());
        } catch (IllegalArgumentException bad) {
            throw new IllegalArgumentException("address is not an address of the web");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null) {
            throw new IllegalArgumentException("address is not an address of the web");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("address has a password or a fragment in it");
        }
        if (uri.getPort() == 0 || uri.getPort() > MOST_PORT) {
            throw new IllegalArgumentException("address has a port that is none: " + uri.getPort());
        }
        return new HookAddress(uri, anywhere);
    }

    boolean isSecure() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    String host() {
        return uri.getHost();
    }

    int port() {
        return uri.getPort() > 0 ? uri.getPort() : isSecure() ? 443 : 80;
    }

    /** As it stands in a Host header. */
    String authority() {
        return uri.getPort() > 0 ? uri.getHost() + ":" + uri.getPort() : uri.getHost();
    }

    String path() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /**
     * The machine to connect to.
     *
     * @throws IllegalArgumentException where it may not be told, or there is none
     */
    InetAddress machine() {
        InetAddress[] all;
        try {
            all = InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("there is no host " + uri.getHost());
        }
        for (InetAddress one : all) {
            if (!anywhere && !PublicNetwork.holds(one)) {
                throw new IllegalArgumentException(
                        uri.getHost() + " leads to this machine or a private network; --private-webhooks allows that");
            }
        }
        return all[0];
    }
}
