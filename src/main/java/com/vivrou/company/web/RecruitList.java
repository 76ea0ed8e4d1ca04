package com.vivrou.company.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the desk shows.
 *
 * @param company empty when the member hires for no company
 * @param invited all recruits of the company, those who joined included
 * @param silent invited, not joined, and last written to over a week ago
 * @param found how many are asked for, on all pages
 */
public record RecruitList(
        String company, int invited, int joined, int silent, int found, int page, int onAPage, List<RecruitRow> rows)
        implements Serializable {
    static final RecruitList EMPTY = new RecruitList("", 0, 0, 0, 0, 1, 1, List.of());

    public int first() {
        return (page - 1) * onAPage + 1;
    }

    public int last() {
        return (page - 1) * onAPage + rows.size();
    }

    public List<Integer> pages() {
        return IntStream.rangeClosed(1, Math.max(1, (found + onAPage - 1) / onAPage))
                .boxed()
                .toList();
    }

    public boolean severalPages() {
        return found > onAPage;
    }

    public boolean hasNext() {
        return last() < found;
    }
}
