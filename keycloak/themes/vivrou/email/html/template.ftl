<#import "brand.ftl" as brand>
<#assign ink = "#1b2629">
<#assign sans = "'Segoe UI',Helvetica,Arial,sans-serif">

<#-- The frame: tables and inline values, because that is what mail readers understand. -->
<#macro emailLayout>
<!doctype html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${brand.name}</title></head>
<body style="margin:0;padding:0;background:#f4f4f1">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f4f4f1;font-family:${sans?no_esc};color:${ink}"><tr><td align="center" style="padding:28px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#ffffff;border:1px solid #dedfda">
<tr><td style="padding:24px 32px;border-bottom:4px solid ${brand.accent}"><p style="margin:0;font:700 22px/1.2 ${sans?no_esc};color:${brand.colour}">${brand.name}</p><#if brand.byline?has_content><p style="margin:2px 0 0;font-size:14px;line-height:1.4;color:#4a5256">${brand.byline}</p></#if></td></tr>
<tr><td style="padding:32px 32px 24px;font-size:17px;line-height:1.55"><#nested></td></tr>
<tr><td style="padding:20px 32px;background:${brand.strong};color:#ffffff;font-size:14px;line-height:1.5">${msg("sentBy", brand.name)}<#if brand.home?has_content><br><a href="${brand.home}" style="color:#ffffff">${brand.home?replace("https?://", "", "r")}</a></#if></td></tr>
</table></td></tr></table>
</body>
</html>
</#macro>

<#-- A whole message: what it is about, one thing to do, until when, and what to do if it is a mistake. -->
<#macro message title text action note>
<@emailLayout>
<h1 style="margin:0 0 16px;font:700 28px/1.2 ${sans?no_esc};color:${ink}">${title}</h1>
<p style="margin:0 0 20px">${text}</p>
<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="background:${brand.colour};border-radius:8px"><a href="${link}" style="display:inline-block;padding:16px 28px;font:700 18px/1 ${sans?no_esc};color:${brand.onColour};text-decoration:none">${action}</a></td></tr></table>
<p style="margin:14px 0 0;font-size:14px;line-height:1.5;color:#4a5256">${msg("linkExpires", linkExpirationFormatter(linkExpiration))}</p>
<p style="margin:24px 0 0;font-size:15px;line-height:1.5;color:#4a5256">${note}</p>
</@emailLayout>
</#macro>
