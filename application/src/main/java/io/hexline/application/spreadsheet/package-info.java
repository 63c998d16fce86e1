/** What has to be known of spreadsheets wherever something is written for them, or comes from them. */
package io.hexline.application.spreadsheet;
