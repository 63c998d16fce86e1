/** What answers are held against, whatever else a test expects of them. */
package io.hexline.bootstrap.contract;
