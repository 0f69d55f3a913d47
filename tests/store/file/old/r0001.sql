-- A desk of revision r0001 with one customer and one contact, as that program wrote them; never to be changed.
BEGIN;
INSERT INTO desk ("key", "device", "made_at", "encrypted")
VALUES (1, 'cdf4bf86', '2026-11-22T09:01:59.977669+00:00', 0);
INSERT INTO customer ("key", "id", "version", "changed", "number", "name", "short_name", "former_names", "english_name", "nature", "industry", "region", "address", "telephone", "fax", "website", "credit_code", "legal_representative", "registered_capital", "staff_count", "turnover", "founding_date", "listing_date", "source", "tags", "responsible_person", "owner_id", "category", "relationship", "potential", "contribution", "frequency", "grade", "grade_reason", "product_types", "specifications", "purchase_quantity", "purchase_region", "price_range", "peak_season", "stock_level", "expected_needs", "competitors", "remark", "name_order", "deleted_at")
VALUES (1, '01a2027dab3e700195033b7cfe8af204', 1, '01a2027dab3e-0000-cdf4bf86', 'K-001', '平安银行', '', '', '', NULL, '', '', '', '', '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', '[]', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', '', '', '', '', '', 'ping平 an安 yin银 hang行', NULL);
INSERT INTO contact ("key", "id", "version", "changed", "customer_id", "position", "name", "pinyin", "sex", "job_title", "department", "form_of_address", "telephone", "mobile", "email", "wechat", "birthday", "nationality", "native_place", "customs", "hobbies", "likes", "taboos", "languages", "interpreter_needed", "spouse", "protocol_rank", "roles", "remark", "deleted_at")
VALUES (1, '01a2027dacba70009fe5bf376130ea1a', 1, '01a2027dab3e-0000-cdf4bf86', '01a2027dab3e700195033b7cfe8af204', 0, '王芳', '', NULL, '', '', '', '', '', '', '', NULL, '', '', '', '', '', '', '', 0, '', NULL, '[]', '', NULL);
INSERT INTO change_entry ("key", "transaction_id", "entity", "row_id", "field", "old", "new", "base")
VALUES (1, '01a2027dab3e7000a57c3fa1168a2bd3', 'customer', '01a2027dab3e700195033b7cfe8af204', '', NULL, '{"id":"01a2027dab3e700195033b7cfe8af204","number":"K-001","name":"平安银行","tags":"[]"}', '');
INSERT INTO change_entry ("key", "transaction_id", "entity", "row_id", "field", "old", "new", "base")
VALUES (2, '01a2027dab3e7000a57c3fa1168a2bd3', 'contact', '01a2027dacba70009fe5bf376130ea1a', '', NULL, '{"id":"01a2027dacba70009fe5bf376130ea1a","customer_id":"01a2027dab3e700195033b7cfe8af204","position":0,"name":"王芳","interpreter_needed":0,"roles":"[]"}', '');
INSERT INTO change_transaction ("key", "id", "stamp", "author", "device", "template", "values", "kind", "undoes", "digest")
VALUES (1, '01a2027dab3e7000a57c3fa1168a2bd3', '01a2027dab3e-0000-cdf4bf86', '测试员', 'cdf4bf86', '新增 {name}', '{"name": "平安银行"}', 'act', NULL, 'db00b7dc202c356b44758c4d5b065aeba919c4ba1fbf9f5e3e8bee2e75fca4df');
COMMIT;
