// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
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
                if (!isPublic(one)) {
                    return "leads to a private network";
                }
            }
            return null;
        } catch (UnknownHostException unknown) {
            return "no such host";
        }
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
        if (address instanceof Inet4Address) {
            return isPublic4(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF);
        }
        return address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(int first, int second, int third) {
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean special = first == 192 && second == 0 && third == 0 || first == 198 && (second == 18 || second == 19);
        return first != 0 && first < 224 && !shared && !special;
    }

    /** Unique local ones are private; those that hold an IPv4 address are what that is. */
    private static boolean isPublic6(byte[] bytes) {
        boolean nat64 = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean zeros = true;
        for (int i = 0; i < 10; i++) {
            zeros &= bytes[i] == 0;
        }
        return (bytes[0] & 0xFE) != 0xFC && !nat64 && !sixToFour && !zeros;
    }
}
