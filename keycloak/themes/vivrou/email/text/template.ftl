<#ftl output_format="plainText">
<#import "brand.ftl" as brand>
<#macro message title text action note>
${brand.name}

${title}

${text}

${action}${msg("colon")}
${link}

${msg("linkExpires", linkExpirationFormatter(linkExpiration))}

${note}

-- 
${msg("sentBy", brand.name)}
<#if brand.home?has_content>${brand.home}</#if>
</#macro>
