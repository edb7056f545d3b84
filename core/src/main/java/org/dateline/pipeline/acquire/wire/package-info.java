// SPDX-License-Identifier: Apache-2.0
/** What news agencies send: IPTC's ninjs, NewsML-G2, NewsML 1 and NITF. */
@NullMarked
package org.dateline.pipeline.acquire.wire;

import org.jspecify.annotations.NullMarked;
