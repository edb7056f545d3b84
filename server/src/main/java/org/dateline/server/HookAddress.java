// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

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
            if (!anywhere && !isPublic(one)) {
                throw new IllegalArgumentException(
                        uri.getHost() + " leads to this machine or a private network; --private-webhooks allows that");
            }
        }
        return all[0];
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isPublic4(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF)
                : isPublic6(bytes);
    }

    /** Without those that are shared by a carrier's customers, for tests and for documents. */
    private static boolean isPublic4(int first, int second, int third) {
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean special = first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 224 && !shared && !special;
    }

    /** Of the addresses that are given out (2000::/3) those that hold no IPv4 address. */
    private static boolean isPublic6(byte[] bytes) {
        boolean given = (bytes[0] & 0xE0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean document = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8;
        return given && !sixToFour && !teredo && !document;
    }
}
