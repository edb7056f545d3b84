// SPDX-License-Identifier: Apache-2.0
/** What reports of one happening agree on, differ in, and say alone. */
@NullMarked
package org.dateline.pipeline.weigh;

import org.jspecify.annotations.NullMarked;
